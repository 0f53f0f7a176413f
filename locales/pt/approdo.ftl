### As palavras da interface, em português europeu.

## Todas as páginas

skip-to-content = Ir para o conteúdo
menu-label = Menu principal
footer-label = Sobre este site
breadcrumbs-label = Está aqui
languages-label = Idioma
home-link = Página inicial
feed-title = Notícias (feed Atom)
licence-line = Textos: { $name }
emergency-line = Emergência? Ligue 112: a chamada é gratuita a partir de qualquer telefone.
checked-on = Verificado em { $date }
demo-badge = dados de exemplo

## Avisos no início da página

notice-fallback = Esta página ainda não está traduzida. Está a lê-la em { $language }.
notice-outdated = O original desta página mudou desde que foi traduzido. As taxas, os prazos ou as regras podem ser diferentes: confirme no balcão.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = O que mudou: { $sections }.
notice-machine = Esta página foi traduzida por uma máquina e ainda ninguém a verificou. Para o que for importante, leia o original ou pergunte num balcão.
notice-machine-reviewed = Esta página foi traduzida por uma máquina e depois verificada por uma pessoa.
notice-draft = Esta página é um rascunho.
notice-demo-desk = Dados de exemplo: ninguém verificou o horário nem os contactos deste balcão.
choice-fallback = (em { $language })
stub-lead = Esta página ainda não está disponível no seu idioma. Pode lê-la em:

## Página inicial e listas

stages-title = Em que fase está?
cities-title = Cidades
topics-title = Temas
guides-title = Guias
guides-lead = O que é válido em toda a região, por tema.
topic-in-city = Apenas em { $city }

## Cidade

city-desks-title = Balcões em { $city }
desks-all-in-city = Todos os balcões em { $city }
city-about-title = { $city } em poucas palavras
city-universities = Universidades
city-transport = Transportes públicos
city-programme = Programa de acolhimento
city-holiday = Feriado municipal, serviços fechados

## Guia

guide-at-a-glance = Em resumo
contents-title = Nesta página
official-term = Em italiano:
guide-desks-title = Onde obter ajuda
guide-related-title = Guias relacionados
guide-sources-title = Fontes
guide-official-page = Página oficial
fact-deadline = Prazo
fact-within = no prazo de { $time }
fact-within-from = no prazo de { $time } { $from }
fact-cost = Custo
fact-time = Quanto tempo demora
fact-needed = De que precisa
fact-produced = O que obtém
fact-online = Online
fact-authority = Quem decide
fact-audience = Para quem
fee-source = Onde está publicado este valor
fee-at-least = a partir de { $amount }
fee-between = de { $least } a { $most }
fee-per-year = { $amount } por ano
fee-per-month = { $amount } por mês

## Caixas num texto

alert-note = Convém saber
alert-tip = Sugestão
alert-important = Importante
alert-warning = Atenção
alert-caution = Cuidado
footnote-back = Voltar ao texto, nota
table-label = Tabela

## Balcões

desks-title = Balcões
desks-lead =
    { $count ->
        [one] { $count } balcão onde pode obter ajuda.
        [many] { $count } de balcões onde pode obter ajuda.
       *[other] { $count } balcões onde pode obter ajuda.
    }
kind-welcome-desk = Balcão de acolhimento
kind-immigration-office = Serviço de imigração
kind-registry = Registo de residentes
kind-health = Serviço de saúde
kind-tax = Serviço de finanças
kind-job = Centro de emprego
kind-university = Gabinete universitário
kind-school = Escola
kind-library = Biblioteca
kind-ngo = Associação
kind-hotline = Linha de apoio
kind-online = Serviço online
desk-languages = Idiomas falados
spoken-staff = falado pelos funcionários
spoken-interpreter = com intérprete
spoken-on-request = se avisar com antecedência
spoken-phone-interpreter = com intérprete por telefone
desk-address = Morada
desk-map = Ver no OpenStreetMap
desk-hours = Horário de atendimento
desk-closed = fechado
desk-hours-unknown = Ninguém verificou o horário. Telefone ou escreva antes de ir.
desk-holidays-closed = Fecha nos feriados nacionais e locais.
desk-holidays-open = Abre nos feriados nacionais e locais.
desk-exceptions = Próximas alterações
dates-from-to = de { $from } a { $to }
dates-from = a partir de { $from }
dates-to = até { $to }
exception-closed = { $days }: fechado
exception-open = { $days }: aberto { $times }
desk-temporarily-closed = Temporariamente fechado
desk-temporarily-closed-dates = Temporariamente fechado { $days }
appointment-none = Não é preciso marcação.
appointment-optional = Pode vir sem marcação ou fazer uma.
appointment-required = Só com marcação.
desk-book = Fazer marcação
desk-contacts = Contactos
contact-phone = Telefone
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = E-mail certificado (PEC)
contact-web = Site
contact-remote = Ajuda à distância
remote-phone = por telefone
remote-video = por videochamada
remote-chat = por chat
remote-email = por e-mail
desk-services = O que se trata neste balcão
cost-free = O serviço é gratuito.
cost-paid = O serviço é pago.
desk-access = Acessibilidade
wheelchair-yes = Acessível em cadeira de rodas
wheelchair-no = Não acessível em cadeira de rodas
wheelchair-limited = Parcialmente acessível em cadeira de rodas
wheelchair-unknown = Acesso em cadeira de rodas: não se sabe
access-step-free = Entrada sem degraus
access-steps = Degraus à entrada
access-lift = Elevador
access-no-lift = Sem elevador
access-induction-loop = Anel de indução para aparelhos auditivos
access-sign-language = Língua gestual
access-children = As crianças são bem-vindas
desk-guides = Guias sobre o assunto
desk-source = Fonte

## Página não encontrada

not-found-title = Esta página não existe
not-found-lead = O endereço pode ser antigo ou estar mal escrito. Recomece aqui:
