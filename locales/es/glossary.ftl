### Las palabras del glosario y de la lista de la A a la Z.

glossary-title = Glosario
glossary-lead = Palabras que encontrará en cartas y formularios en Italia, explicadas en pocas líneas. Las oficinas usan la palabra italiana.
glossary-guide = Guía:
glossary-open = Ver todo el glosario
glossary-close = Cerrar
index-title = De la A a la Z
index-lead = Todas las guías, oficinas, ciudades, temas y palabras de este sitio, por orden alfabético.
index-letters = Letras
index-figures = Cifras y signos
index-kind-guide = guía
index-kind-desk = oficina
index-kind-city = ciudad
index-kind-topic = tema
index-kind-page = sobre este sitio
index-kind-journey = itinerario
index-kind-term = glosario
