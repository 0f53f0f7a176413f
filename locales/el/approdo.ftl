### Οι λέξεις της διεπαφής, στα ελληνικά.

## Κάθε σελίδα

skip-to-content = Μετάβαση στο περιεχόμενο
menu-label = Κύριο μενού
footer-label = Σχετικά με τον ιστότοπο
breadcrumbs-label = Βρίσκεστε εδώ
languages-label = Γλώσσα
home-link = Αρχική σελίδα
feed-title = Ροή ειδήσεων (Atom)
licence-line = Κείμενα: { $name }
emergency-line = Επείγουσα ανάγκη; Καλέστε το 112, δωρεάν από κάθε τηλέφωνο.
checked-on = Ελέγχθηκε στις { $date }
demo-badge = ενδεικτικά δεδομένα

## Ειδοποιήσεις στην αρχή της σελίδας

notice-fallback = Αυτή η σελίδα δεν έχει μεταφραστεί ακόμη. Τη διαβάζετε στα { $language }.
notice-outdated = Το πρωτότυπο αυτής της σελίδας άλλαξε μετά τη μετάφραση. Τα τέλη, οι προθεσμίες ή οι κανόνες μπορεί να διαφέρουν: ρωτήστε στο σημείο εξυπηρέτησης.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Τι άλλαξε: { $sections }.
notice-machine = Αυτή η σελίδα μεταφράστηκε αυτόματα και δεν την έχει ελέγξει ακόμη κανείς. Για ό,τι είναι σημαντικό, διαβάστε το πρωτότυπο ή ρωτήστε σε ένα σημείο εξυπηρέτησης.
notice-machine-reviewed = Αυτή η σελίδα μεταφράστηκε αυτόματα και έπειτα την έλεγξε άνθρωπος.
notice-draft = Αυτή η σελίδα είναι προσχέδιο.
notice-demo-desk = Ενδεικτικά δεδομένα: κανείς δεν έχει επαληθεύσει τις ώρες και τα στοιχεία επικοινωνίας αυτού του σημείου εξυπηρέτησης.
choice-fallback = (στα { $language })
stub-lead = Αυτή η σελίδα δεν είναι ακόμη διαθέσιμη στη γλώσσα σας. Μπορείτε να τη διαβάσετε σε αυτές τις γλώσσες:

## Αρχική σελίδα και κατάλογοι

stages-title = Σε ποιο στάδιο βρίσκεστε;
cities-title = Πόλεις
topics-title = Θέματα
guides-title = Οδηγοί
guides-lead = Όσα ισχύουν σε όλη την περιφέρεια, ανά θέμα.
topic-in-city = Μόνο στην πόλη { $city }

## Πόλη

city-desks-title = Σημεία εξυπηρέτησης στην πόλη { $city }
desks-all-in-city = Όλα τα σημεία εξυπηρέτησης στην πόλη { $city }
city-about-title = { $city } με λίγα λόγια
city-universities = Πανεπιστήμια
city-transport = Δημόσιες συγκοινωνίες
city-programme = Πρόγραμμα υποδοχής
city-holiday = Τοπική αργία, οι υπηρεσίες είναι κλειστές

## Οδηγός

guide-at-a-glance = Με μια ματιά
contents-title = Σε αυτή τη σελίδα
official-term = Στα ιταλικά:
guide-desks-title = Πού θα βρείτε βοήθεια
guide-related-title = Σχετικοί οδηγοί
guide-sources-title = Πηγές
guide-official-page = Επίσημη σελίδα
fact-deadline = Προθεσμία
fact-within = το πολύ { $time }
fact-within-from = το πολύ { $time } { $from }
fact-cost = Κόστος
fact-time = Πόσο διαρκεί
fact-needed = Τι χρειάζεστε
fact-produced = Τι θα πάρετε
fact-online = Στο διαδίκτυο
fact-authority = Ποιος αποφασίζει
fact-audience = Για ποιους
fee-source = Πού δημοσιεύεται αυτό το ποσό
fee-at-least = από { $amount }
fee-between = από { $least } έως { $most }
fee-per-year = { $amount } τον χρόνο
fee-per-month = { $amount } τον μήνα

## Πλαίσια μέσα στο κείμενο

alert-note = Χρήσιμο να γνωρίζετε
alert-tip = Συμβουλή
alert-important = Σημαντικό
alert-warning = Προσοχή
alert-caution = Προσέξτε
footnote-back = Επιστροφή στο κείμενο, σημείωση
table-label = Πίνακας

## Σημεία εξυπηρέτησης

desks-title = Σημεία εξυπηρέτησης
desks-lead =
    { $count ->
        [one] { $count } σημείο όπου θα βρείτε κάποιον να σας βοηθήσει.
       *[other] { $count } σημεία όπου θα βρείτε κάποιον να σας βοηθήσει.
    }
kind-welcome-desk = Σημείο υποδοχής
kind-immigration-office = Υπηρεσία μετανάστευσης
kind-registry = Δημοτολόγιο
kind-health = Υπηρεσία υγείας
kind-tax = Εφορία
kind-job = Κέντρο απασχόλησης
kind-university = Υπηρεσία πανεπιστημίου
kind-school = Σχολείο
kind-library = Βιβλιοθήκη
kind-ngo = Σύλλογος
kind-hotline = Γραμμή βοήθειας
kind-online = Διαδικτυακή υπηρεσία
desk-languages = Γλώσσες επικοινωνίας
spoken-staff = τη μιλά το προσωπικό
spoken-interpreter = με διερμηνέα
spoken-on-request = αν το ζητήσετε από πριν
spoken-phone-interpreter = με διερμηνέα στο τηλέφωνο
desk-address = Διεύθυνση
desk-map = Προβολή στο OpenStreetMap
desk-hours = Ώρες λειτουργίας
desk-closed = κλειστά
desk-hours-unknown = Κανείς δεν έχει επαληθεύσει τις ώρες λειτουργίας. Τηλεφωνήστε ή γράψτε πριν πάτε.
desk-holidays-closed = Κλειστά στις εθνικές και τοπικές αργίες.
desk-holidays-open = Ανοιχτά στις εθνικές και τοπικές αργίες.
desk-exceptions = Προσεχείς αλλαγές
dates-from-to = από { $from } έως { $to }
dates-from = από { $from }
dates-to = έως { $to }
exception-closed = { $days }: κλειστά
exception-open = { $days }: ανοιχτά { $times }
desk-temporarily-closed = Προσωρινά κλειστά
desk-temporarily-closed-dates = Προσωρινά κλειστά { $days }
appointment-none = Δεν χρειάζεται ραντεβού.
appointment-optional = Μπορείτε να έρθετε χωρίς ραντεβού ή να κλείσετε ένα.
appointment-required = Μόνο με ραντεβού.
desk-book = Κλείστε ραντεβού
desk-contacts = Επικοινωνία
contact-phone = Τηλέφωνο
contact-whatsapp = WhatsApp
contact-fax = Φαξ
contact-email = Email
contact-pec = Πιστοποιημένο email (PEC)
contact-web = Ιστότοπος
contact-remote = Βοήθεια από απόσταση
remote-phone = τηλεφωνικά
remote-video = με βιντεοκλήση
remote-chat = με συνομιλία (chat)
remote-email = με email
desk-services = Σε τι εξυπηρετεί αυτό το σημείο
cost-free = Η υπηρεσία είναι δωρεάν.
cost-paid = Η υπηρεσία έχει κόστος.
desk-access = Προσβασιμότητα
wheelchair-yes = Προσβάσιμο με αναπηρικό αμαξίδιο
wheelchair-no = Μη προσβάσιμο με αναπηρικό αμαξίδιο
wheelchair-limited = Μερικώς προσβάσιμο με αναπηρικό αμαξίδιο
wheelchair-unknown = Πρόσβαση με αναπηρικό αμαξίδιο: άγνωστη
access-step-free = Είσοδος χωρίς σκαλιά
access-steps = Σκαλιά στην είσοδο
access-lift = Ανελκυστήρας
access-no-lift = Χωρίς ανελκυστήρα
access-induction-loop = Επαγωγικός βρόχος για ακουστικά βαρηκοΐας
access-sign-language = Νοηματική γλώσσα
access-children = Τα παιδιά είναι ευπρόσδεκτα
desk-guides = Σχετικοί οδηγοί
desk-source = Πηγή

## Η σελίδα δεν βρέθηκε

not-found-title = Αυτή η σελίδα δεν υπάρχει
not-found-lead = Η διεύθυνση μπορεί να είναι παλιά ή λάθος γραμμένη. Ξεκινήστε ξανά από εδώ:
