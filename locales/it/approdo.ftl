### Le parole dell'interfaccia, in italiano.

## Ogni pagina

skip-to-content = Vai al contenuto
menu-label = Menu principale
footer-label = Informazioni sul sito
breadcrumbs-label = Sei qui
languages-label = Lingua
home-link = Pagina iniziale
feed-title = Notizie (feed Atom)
licence-line = Testi: { $name }
emergency-line = Emergenza? Chiama il 112: è gratuito, da qualsiasi telefono.
checked-on = Verificato il { $date }
demo-badge = dati di esempio

## Avvisi in cima alla pagina

notice-fallback = Questa pagina non è ancora tradotta. La stai leggendo in { $language }.
notice-outdated = L'originale di questa pagina è cambiato dopo la traduzione. Costi, tempi o regole possono essere diversi: chiedi allo sportello.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Che cosa è cambiato: { $sections }.
notice-machine = Questa pagina è stata tradotta da una macchina e nessuno l'ha ancora controllata. Per le cose importanti leggi l'originale o chiedi a uno sportello.
notice-machine-reviewed = Questa pagina è stata tradotta da una macchina e poi controllata da una persona.
notice-draft = Questa pagina è una bozza.
notice-demo-desk = Dati di esempio: nessuno ha verificato orari e contatti di questo sportello.
choice-fallback = (in { $language })
stub-lead = Questa pagina non c'è ancora nella tua lingua. Puoi leggerla in:

## Pagina iniziale ed elenchi

stages-title = A che punto sei?
cities-title = Città
topics-title = Argomenti
guides-title = Guide
guides-lead = Ciò che vale in tutta la regione, per argomento.
topic-in-city = Solo a { $city }

## Città

city-desks-title = Sportelli a { $city }
desks-all-in-city = Tutti gli sportelli a { $city }
city-about-title = { $city } in breve
city-universities = Università
city-transport = Trasporto pubblico
city-programme = Programma di accoglienza
city-holiday = Festa locale, uffici chiusi

## Guida

guide-at-a-glance = In sintesi
contents-title = In questa pagina
official-term = In italiano:
guide-desks-title = Dove trovare aiuto
guide-related-title = Guide collegate
guide-sources-title = Fonti
guide-official-page = Pagina ufficiale
fact-deadline = Scadenza
fact-within = entro { $time }
fact-within-from = entro { $time } { $from }
fact-cost = Costo
fact-time = Quanto tempo ci vuole
fact-needed = Che cosa serve
fact-produced = Che cosa ottieni
fact-online = Online
fact-authority = Chi decide
fact-audience = Per chi
fee-source = Dove è pubblicato questo importo
fee-at-least = da { $amount }
fee-between = da { $least } a { $most }
fee-per-year = { $amount } all'anno
fee-per-month = { $amount } al mese

## Riquadri nel testo

alert-note = Da sapere
alert-tip = Consiglio
alert-important = Importante
alert-warning = Attenzione
alert-caution = Cautela
footnote-back = Torna al testo, nota
table-label = Tabella

## Sportelli

desks-title = Sportelli
desks-lead =
    { $count ->
        [one] { $count } sportello dove qualcuno ti aiuta.
       *[other] { $count } sportelli dove qualcuno ti aiuta.
    }
kind-welcome-desk = Sportello di benvenuto
kind-immigration-office = Ufficio immigrazione
kind-registry = Anagrafe
kind-health = Servizio sanitario
kind-tax = Ufficio delle entrate
kind-job = Centro per l'impiego
kind-university = Ufficio universitario
kind-school = Scuola
kind-library = Biblioteca
kind-ngo = Associazione
kind-hotline = Linea telefonica
kind-online = Servizio online
desk-languages = Lingue parlate
spoken-staff = parlata dal personale
spoken-interpreter = con interprete
spoken-on-request = su richiesta, avvisando prima
spoken-phone-interpreter = con interprete al telefono
desk-address = Indirizzo
desk-map = Mostra su OpenStreetMap
desk-hours = Orari di apertura
desk-closed = chiuso
desk-hours-unknown = Nessuno ha verificato gli orari. Telefona o scrivi prima di andare.
desk-holidays-closed = Chiuso nelle feste nazionali e locali.
desk-holidays-open = Aperto nelle feste nazionali e locali.
desk-exceptions = Prossime variazioni
dates-from-to = dal { $from } al { $to }
dates-from = dal { $from }
dates-to = fino al { $to }
exception-closed = { $days }: chiuso
exception-open = { $days }: aperto { $times }
desk-temporarily-closed = Chiuso temporaneamente
desk-temporarily-closed-dates = Chiuso temporaneamente { $days }
appointment-none = Non serve appuntamento.
appointment-optional = Puoi venire senza appuntamento oppure prenotare.
appointment-required = Solo su appuntamento.
desk-book = Prenota un appuntamento
desk-contacts = Contatti
contact-phone = Telefono
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = Posta certificata (PEC)
contact-web = Sito web
contact-remote = Aiuto a distanza
remote-phone = per telefono
remote-video = in videochiamata
remote-chat = in chat
remote-email = per e-mail
desk-services = Che cosa fa questo sportello
cost-free = Il servizio è gratuito.
cost-paid = Il servizio è a pagamento.
desk-access = Accessibilità
wheelchair-yes = Accessibile in sedia a rotelle
wheelchair-no = Non accessibile in sedia a rotelle
wheelchair-limited = Accessibile in parte in sedia a rotelle
wheelchair-unknown = Accesso in sedia a rotelle: non si sa
access-step-free = Ingresso senza gradini
access-steps = Gradini all'ingresso
access-lift = Ascensore
access-no-lift = Senza ascensore
access-induction-loop = Anello a induzione per apparecchi acustici
access-sign-language = Lingua dei segni
access-children = I bambini sono benvenuti
desk-guides = Guide che ne parlano
desk-source = Fonte

## Pagina non trovata

not-found-title = Questa pagina non esiste
not-found-lead = L'indirizzo può essere vecchio o scritto male. Ricomincia da qui:
