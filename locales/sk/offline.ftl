### Stránka bez pripojenia.

offline-title = Bez pripojenia
offline-lead = Táto stránka nie je uložená vo vašom zariadení. Uložené sú stránky mesta, o ktorom ste čítali naposledy: skúste niektorú z nich alebo sa vráťte, keď budete pripojení.
