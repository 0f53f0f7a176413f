### Η αναζήτηση, στα ελληνικά.

search-title = Αναζήτηση
search-label = Αναζήτηση σε οδηγούς, σημεία εξυπηρέτησης και τόπους
search-suggestions = Προτάσεις
search-filters = Φίλτρα
search-kind = Είδος
search-kind-all = Όλα
search-city = Πόλη
search-city-all = Όλες οι πόλεις
search-topic = Θέμα
search-topic-all = Όλα τα θέματα
search-stage = Στάδιο
search-stage-all = Όλα τα στάδια
search-language = Γλώσσα επικοινωνίας στο σημείο εξυπηρέτησης
search-language-all = Οποιαδήποτε γλώσσα
search-found =
    { $count ->
        [one] { $count } αποτέλεσμα
       *[other] { $count } αποτελέσματα
    }
search-all = Όλα τα αποτελέσματα
search-hint = Γράψτε λίγες λέξεις, στη γλώσσα σας ή στα ιταλικά.
search-loading = Αναζήτηση…
search-none = Δεν βρέθηκε τίποτα. Ελέγξτε την ορθογραφία, γράψτε λιγότερες λέξεις ή καθαρίστε τα φίλτρα.
search-meant = Μήπως εννοείτε:
search-failed = Δεν ήταν δυνατή η φόρτωση της αναζήτησης.
search-offline = Δεν έχετε σύνδεση και η αναζήτηση δεν είναι αποθηκευμένη στη συσκευή σας.
search-unsupported = Το πρόγραμμα περιήγησής σας είναι πολύ παλιό για αυτή την αναζήτηση.
search-retry = Δοκιμάστε ξανά
search-more = Περισσότερα αποτελέσματα
search-reset = Καθαρισμός φίλτρων
search-browse = Βρείτε το με άλλον τρόπο
search-feedback = Πείτε μας τι ψάχνετε
search-no-script = Αυτή η αναζήτηση χρειάζεται JavaScript. Χωρίς αυτό, χρησιμοποιήστε τον πλήρη κατάλογο:
