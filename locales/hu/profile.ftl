### Szomszédos útmutatók, és hivatkozások, amelyekre egy profilnak szüksége van.

guide-neighbours = További útmutatók ebben a témában
guide-previous = Előző útmutató
guide-next = Következő útmutató
service-active = A szolgáltatás elérhető
footer-privacy = Adatvédelmi tájékoztató
footer-legal-notes = Jogi nyilatkozat
footer-faq = Gyakori kérdések
footer-report-inefficiency = Probléma bejelentése
footer-appointment = Időpont foglalása
