### Erayada qaamuuska iyo liiska A ilaa Z.

glossary-title = Qaamuuska erayada
glossary-lead = Erayada aad kula kulanto waraaqaha iyo foomamka Talyaaniga, oo si kooban loo sharxay. Xafiisyadu waxay isticmaalaan erayga af Talyaaniga ah.
glossary-guide = Hage:
glossary-open = Fiiri qaamuuska oo dhan
glossary-close = Xir
index-title = A ilaa Z
index-lead = Dhammaan hagayaasha, xafiisyada, magaalooyinka, mawduucyada iyo erayada degelkan, siday xarfuhu u kala horreeyaan.
index-letters = Xarfaha
index-figures = Tirooyin iyo calaamado
index-kind-guide = hage
index-kind-desk = xafiis
index-kind-city = magaalo
index-kind-topic = mawduuc
index-kind-page = ku saabsan degelkan
index-kind-journey = liis tallaabooyin
index-kind-term = qaamuuska erayada
