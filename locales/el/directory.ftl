### Ο κατάλογος των σημείων εξυπηρέτησης, ο χάρτης και ο πίνακας των υπηρεσιών, στα ελληνικά.

## Φίλτρα

filters-title = Βρείτε ένα σημείο εξυπηρέτησης
filter-city = Πόλη
filter-city-all = Όλες οι πόλεις
filter-service = Υπηρεσία
filter-service-all = Όλες οι υπηρεσίες
filter-language = Γλώσσα επικοινωνίας
filter-language-all = Οποιαδήποτε γλώσσα
filter-wheelchair = Προσβάσιμο με αναπηρικό αμαξίδιο
filter-open = Ανοιχτά τώρα
filter-reset = Καθαρισμός φίλτρων
filters-found =
    { $count ->
        [one] Βρέθηκε { $count } σημείο εξυπηρέτησης
       *[other] Βρέθηκαν { $count } σημεία εξυπηρέτησης
    }
filters-none = Κανένα σημείο εξυπηρέτησης δεν τα έχει όλα αυτά. Αφαιρέστε ένα φίλτρο ή ρωτήστε σε σημείο εξυπηρέτησης άλλης πόλης: πολλά βοηθούν τηλεφωνικά ή με email.
filters-region = Αναζήτηση σε όλη την περιφέρεια
desks-by-city = Σημεία εξυπηρέτησης ανά πόλη

## Χάρτης

map-cities = Χάρτης των πόλεων
map-desks = Χάρτης των σημείων εξυπηρέτησης στην πόλη { $city }
map-numbers = Οι αριθμοί είναι αυτοί του καταλόγου.
map-kilometres = { $count } χλμ.
map-metres = { $count } μ.

## Υπηρεσίες ανά πόλη

services-title = Υπηρεσίες ανά πόλη
services-lead = Πόσα σημεία εξυπηρέτησης προσφέρουν μια υπηρεσία σε κάθε πόλη. Κάθε αριθμός οδηγεί σε αυτά.
services-service = Υπηρεσία
services-all = Περιφέρεια
services-none = κανένα σημείο εξυπηρέτησης
services-field = { $service }, { $city }: { $count }
services-offered = Υπηρεσίες που προσφέρονται
services-covered = Στο { $share } των κελιών ({ $covered } από { $all }) υπάρχει τουλάχιστον ένα σημείο εξυπηρέτησης.
services-sample =
    { $count ->
        [one] Σε αυτόν τον πίνακα, { $count } σημείο εξυπηρέτησης είναι ενδεικτικό.
       *[other] Σε αυτόν τον πίνακα, { $count } σημεία εξυπηρέτησης είναι ενδεικτικά.
    }
services-download = Ο πίνακας σε αρχείο (CSV)
