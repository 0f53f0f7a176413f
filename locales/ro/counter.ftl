counter-link = Arată acest ghid la ghișeu
counter-title = La ghișeu
counter-lead = Arată această pagină personalului de la ghișeu sau tipărește-o. Cele două coloane spun același lucru: una în limba ta, una în { $language }.
counter-back = Înapoi la ghid
counter-for-staff = Pentru personal: alături de acest text se află același conținut în { $language }.
counter-qr = Cod QR cu adresa acestui ghid
counter-scan = Ghidul pe telefon:
