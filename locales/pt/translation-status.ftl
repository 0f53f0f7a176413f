## A página para a equipa e para quem a financia

status-title = Estado das traduções
status-summary = O que está traduzido em cada idioma, o que mudou desde então e o que falta.
status-languages = Por idioma
status-kinds = Por tipo de texto
status-cities = Por cidade
status-region = Toda a região
status-work = Textos em que falta trabalhar
status-work-none = Não falta nada e nada está desatualizado.
status-text = Texto
status-language = Idioma
status-kind = Tipo
status-city = Cidade
status-state = Estado
status-coverage = Em dia
status-words = Palavras por tratar
status-texts = Textos
status-words-left =
    { $count ->
        [one] { $count } palavra por traduzir ou verificar
        [many] { $count } de palavras por traduzir ou verificar
       *[other] { $count } palavras por traduzir ou verificar
    }
status-changed = Alterado no original: { $sections }
status-lead = introdução
status-as-of = Situação em { $date }
status-download = A tabela em ficheiro (CSV)
status-shown = { $shown } de { $all }

## O estado do texto; cada palavra está sozinha na tabela

state-current = em dia
state-outdated = desatualizado
state-unrecorded = sem registo
state-machine = por máquina, não verificado
state-machine-reviewed = por máquina, verificado
state-fallback = mostrado noutro idioma
state-missing = em falta

## Tipos de textos, no plural, por cima de uma linha da tabela

status-kind-guide = Guias
status-kind-page = Páginas
status-kind-city = Cidades
status-kind-desk = Balcões
status-kind-journey = Percursos
status-kind-glossary = Glossário
status-kind-notice = Avisos
status-kind-fact = Nomes, taxas e listas
status-kind-message = Palavras da interface
