counter-link = Mostra questa guida allo sportello
counter-title = Allo sportello
counter-lead = Mostra questa pagina al personale dello sportello, oppure stampala. Le due colonne dicono le stesse cose: una nella tua lingua, una in { $language }.
counter-back = Torna alla guida
counter-for-staff = Per il personale: accanto a questo testo c'è lo stesso contenuto in { $language }.
counter-qr = Codice QR con l'indirizzo di questa guida
counter-scan = La guida sul telefono:
