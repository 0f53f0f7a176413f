### Οι λέξεις του γλωσσαρίου και του ευρετηρίου από το Α έως το Ω.

glossary-title = Γλωσσάρι
glossary-lead = Λέξεις που θα συναντήσετε στην Ιταλία σε επιστολές και έντυπα, με σύντομη εξήγηση. Οι υπηρεσίες χρησιμοποιούν την ιταλική λέξη.
glossary-guide = Οδηγός:
glossary-open = Όλο το γλωσσάρι
glossary-close = Κλείσιμο
index-title = Από το Α έως το Ω
index-lead = Όλοι οι οδηγοί, τα σημεία εξυπηρέτησης, οι πόλεις, τα θέματα και οι λέξεις του ιστότοπου, με αλφαβητική σειρά.
index-letters = Γράμματα
index-figures = Αριθμοί και σύμβολα
index-kind-guide = οδηγός
index-kind-desk = σημείο εξυπηρέτησης
index-kind-city = πόλη
index-kind-topic = θέμα
index-kind-page = σχετικά με τον ιστότοπο
index-kind-journey = διαδρομή
index-kind-term = γλωσσάρι
