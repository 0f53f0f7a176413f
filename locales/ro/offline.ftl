offline-title = Fără conexiune
offline-lead = Această pagină nu este salvată pe dispozitivul dumneavoastră. Sunt salvate cele ale ultimului oraș consultat: încercați una dintre acestea sau reveniți când aveți conexiune.
