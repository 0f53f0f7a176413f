## Η σελίδα για την ομάδα και για όσους τη χρηματοδοτούν

status-title = Κατάσταση μεταφράσεων
status-summary = Τι έχει μεταφραστεί σε κάθε γλώσσα, τι άλλαξε έκτοτε και τι λείπει.
status-languages = Ανά γλώσσα
status-kinds = Ανά είδος κειμένου
status-cities = Ανά πόλη
status-region = Όλη η περιφέρεια
status-work = Κείμενα με εκκρεμότητες
status-work-none = Δεν λείπει τίποτα και όλα είναι ενημερωμένα.
status-text = Κείμενο
status-language = Γλώσσα
status-kind = Είδος
status-city = Πόλη
status-state = Κατάσταση
status-coverage = Ενημερωμένα
status-words = Λέξεις που απομένουν
status-texts = Κείμενα
status-words-left =
    { $count ->
        [one] { $count } λέξη για μετάφραση ή έλεγχο
       *[other] { $count } λέξεις για μετάφραση ή έλεγχο
    }
status-changed = Άλλαξαν στο πρωτότυπο: { $sections }
status-lead = εισαγωγή
status-as-of = Κατάσταση στις { $date }
status-download = Ο πίνακας σε αρχείο (CSV)
status-shown = { $shown } από { $all }

## Η κατάσταση ενός κειμένου· κάθε μία στέκεται μόνη της στον πίνακα

state-current = ενημερωμένο
state-outdated = μη ενημερωμένο
state-unrecorded = χωρίς καταγραφή
state-machine = αυτόματη μετάφραση, χωρίς έλεγχο
state-machine-reviewed = αυτόματη μετάφραση, ελεγμένη
state-fallback = εμφανίζεται σε άλλη γλώσσα
state-missing = λείπει

## Είδη κειμένων, στον πληθυντικό, πάνω από μια γραμμή του πίνακα

status-kind-guide = Οδηγοί
status-kind-page = Σελίδες
status-kind-city = Πόλεις
status-kind-desk = Σημεία εξυπηρέτησης
status-kind-journey = Διαδρομές
status-kind-glossary = Γλωσσάρι
status-kind-notice = Ανακοινώσεις
status-kind-fact = Ονομασίες, τέλη και κατάλογοι
status-kind-message = Λέξεις της διεπαφής
