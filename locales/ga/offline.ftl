### An leathanach a fheictear gan cheangal.

offline-title = Gan ceangal líonra
offline-lead = Níl an leathanach seo sábháilte ar do ghléas. Tá leathanaigh na cathrach is déanaí a léigh tú sábháilte air: bain triail as ceann díobh seo, nó tar ar ais nuair a bheidh ceangal agat.
