### Az útmutató az ügyintézőnél, magyarul.

## Útmutató az ügyintézőnél: az olvasó nyelve az eredeti nyelv mellett

counter-link = Mutassa meg az ügyintézőnek
counter-title = Az ügyintézőnél
counter-lead = Mutassa meg ezt az oldalt a hivatal munkatársainak, vagy nyomtassa ki. A két hasáb ugyanazt mondja: az egyik az Ön nyelvén, a másik { $language } nyelven.
counter-back = Vissza az útmutatóhoz
counter-for-staff = Az ügyintézőknek: e szöveg mellett ugyanez olvasható { $language } nyelven.
counter-qr = QR-kód az útmutató címével
counter-scan = Az útmutató telefonon:
