### Σημεία εξυπηρέτησης: ανοιχτά τώρα, κουμπιά

open-now = Ανοιχτά τώρα
open-until = Ανοιχτά τώρα, κλείνει στις { $time }
open-until-day = Ανοιχτά τώρα, κλείνει { $day } στις { $time }
closed-now = Κλειστά τώρα
closed-until-today = Κλειστά τώρα, ανοίγει σήμερα στις { $time }
closed-until-tomorrow = Κλειστά τώρα, ανοίγει αύριο, { $day }, στις { $time }
closed-until-day = Κλειστά τώρα, ανοίγει { $day } στις { $time }
open-local-time = τοπική ώρα, { $city }
open-unknown = Μη επαληθευμένες ώρες λειτουργίας
desk-call = Κλήση
desk-write = Αποστολή email
desk-directions = Οδηγίες διαδρομής
desk-getting-there = Πώς θα πάτε
public-holiday = αργία
desk-cost = Πόσο κοστίζει
desk-for-whom = Για ποιους είναι
desk-report = Αναφορά λάθους σε αυτή τη σελίδα
