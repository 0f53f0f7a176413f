### Võrguühenduseta.

offline-title = Võrguühendust ei ole
offline-lead = Seda lehte ei ole teie seadmesse salvestatud. Salvestatud on lehed linna kohta, millest te viimati lugesite: proovige mõnda neist või tulge tagasi, kui ühendus on taastunud.
