### As palavras do glossário e da lista de A a Z.

glossary-title = Glossário
glossary-lead = Palavras que encontra em cartas e formulários em Itália, explicadas em poucas linhas. Os serviços usam a palavra italiana.
glossary-guide = Guia:
glossary-open = Ver todo o glossário
glossary-close = Fechar
index-title = De A a Z
index-lead = Todos os guias, balcões, cidades, temas e palavras deste site, por ordem alfabética.
index-letters = Letras
index-figures = Algarismos e sinais
index-kind-guide = guia
index-kind-desk = balcão
index-kind-city = cidade
index-kind-topic = tema
index-kind-page = sobre este site
index-kind-journey = percurso
index-kind-term = glossário
