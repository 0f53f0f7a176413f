offline-title = Nuk ka lidhje
offline-lead = Kjo faqe nuk është ruajtur në pajisjen tuaj. Janë ruajtur faqet e qytetit që keni lexuar së fundi: provoni një nga këto ose kthehuni kur të keni lidhje.
