### Die Wörter der Oberfläche, auf Deutsch.

## Alle Seiten

skip-to-content = Zum Inhalt springen
menu-label = Hauptmenü
footer-label = Über diese Website
breadcrumbs-label = Sie sind hier
languages-label = Sprache
home-link = Startseite
feed-title = Neuigkeiten (Atom-Feed)
licence-line = Texte: { $name }
emergency-line = Notfall? Rufen Sie 112 an, gratis von jedem Telefon.
checked-on = Geprüft am { $date }
demo-badge = Beispieldaten

## Hinweise oben auf einer Seite

notice-fallback = Diese Seite ist noch nicht übersetzt. Sie lesen sie auf { $language }.
notice-outdated = Das Original dieser Seite hat sich seit der Übersetzung geändert. Gebühren, Fristen oder Regeln können anders sein: Fragen Sie bei der Stelle nach.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Geändert hat sich: { $sections }.
notice-machine = Diese Seite wurde maschinell übersetzt und noch von niemandem geprüft. Wenn es darauf ankommt, lesen Sie das Original oder fragen Sie bei einer Anlaufstelle.
notice-machine-reviewed = Diese Seite wurde maschinell übersetzt und danach von einem Menschen geprüft.
notice-draft = Diese Seite ist ein Entwurf.
notice-demo-desk = Beispieldaten: Niemand hat Öffnungszeiten und Kontakte dieser Stelle geprüft.
choice-fallback = (auf { $language })
stub-lead = Diese Seite gibt es noch nicht in Ihrer Sprache. Sie können sie lesen auf:

## Startseite und Listen

stages-title = Wo stehen Sie gerade?
cities-title = Städte
topics-title = Themen
guides-title = Anleitungen
guides-lead = Was in der ganzen Region gilt, nach Themen.
topic-in-city = Nur in { $city }

## Stadt

city-desks-title = Anlaufstellen in { $city }
desks-all-in-city = Alle Anlaufstellen in { $city }
city-about-title = { $city } in Kürze
city-universities = Universitäten
city-transport = Nahverkehr
city-programme = Willkommensprogramm
city-holiday = Örtlicher Feiertag, Ämter geschlossen

## Anleitung

guide-at-a-glance = Auf einen Blick
contents-title = Auf dieser Seite
official-term = Auf Italienisch:
guide-desks-title = Wo Sie Hilfe bekommen
guide-related-title = Verwandte Anleitungen
guide-sources-title = Quellen
guide-official-page = Offizielle Seite
fact-deadline = Frist
fact-within = höchstens { $time }
fact-within-from = höchstens { $time } { $from }
fact-cost = Kosten
fact-time = Wie lange es dauert
fact-needed = Was Sie brauchen
fact-produced = Was Sie bekommen
fact-online = Online
fact-authority = Wer entscheidet
fact-audience = Für wen
fee-source = Wo dieser Betrag veröffentlicht ist
fee-at-least = ab { $amount }
fee-between = von { $least } bis { $most }
fee-per-year = { $amount } im Jahr
fee-per-month = { $amount } im Monat

## Kästen im Text

alert-note = Gut zu wissen
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Achtung
alert-caution = Vorsicht
footnote-back = Zurück zum Text, Fußnote
table-label = Tabelle

## Anlaufstellen

desks-title = Anlaufstellen
desks-lead =
    { $count ->
        [one] { $count } Anlaufstelle, bei der Ihnen jemand hilft.
       *[other] { $count } Anlaufstellen, bei denen Ihnen jemand hilft.
    }
kind-welcome-desk = Willkommensstelle
kind-immigration-office = Ausländerbüro
kind-registry = Einwohnermeldeamt
kind-health = Gesundheitsdienst
kind-tax = Finanzamt
kind-job = Arbeitsvermittlung
kind-university = Universitätsbüro
kind-school = Schule
kind-library = Bibliothek
kind-ngo = Verein
kind-hotline = Infotelefon
kind-online = Online-Dienst
desk-languages = Sprachen
spoken-staff = spricht das Personal
spoken-interpreter = mit Dolmetscher
spoken-on-request = auf vorherige Anfrage
spoken-phone-interpreter = mit Dolmetscher am Telefon
desk-address = Adresse
desk-map = Auf OpenStreetMap zeigen
desk-hours = Öffnungszeiten
desk-closed = geschlossen
desk-hours-unknown = Niemand hat die Öffnungszeiten geprüft. Rufen Sie an oder schreiben Sie, bevor Sie hingehen.
desk-holidays-closed = An gesetzlichen und örtlichen Feiertagen geschlossen.
desk-holidays-open = An gesetzlichen und örtlichen Feiertagen geöffnet.
desk-exceptions = Kommende Änderungen
dates-from-to = vom { $from } bis zum { $to }
dates-from = ab dem { $from }
dates-to = bis zum { $to }
exception-closed = { $days }: geschlossen
exception-open = { $days }: geöffnet { $times }
desk-temporarily-closed = Vorübergehend geschlossen
desk-temporarily-closed-dates = Vorübergehend geschlossen { $days }
appointment-none = Kein Termin nötig.
appointment-optional = Sie können ohne Termin kommen oder einen buchen.
appointment-required = Nur mit Termin.
desk-book = Termin buchen
desk-contacts = Kontakt
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-Mail
contact-pec = Zertifizierte E-Mail (PEC)
contact-web = Website
contact-remote = Hilfe aus der Ferne
remote-phone = am Telefon
remote-video = per Videoanruf
remote-chat = im Chat
remote-email = per E-Mail
desk-services = Was diese Stelle macht
cost-free = Der Dienst ist kostenlos.
cost-paid = Der Dienst ist kostenpflichtig.
desk-access = Barrierefreiheit
wheelchair-yes = Mit dem Rollstuhl zugänglich
wheelchair-no = Nicht mit dem Rollstuhl zugänglich
wheelchair-limited = Teilweise mit dem Rollstuhl zugänglich
wheelchair-unknown = Zugang mit dem Rollstuhl: nicht bekannt
access-step-free = Eingang ohne Stufen
access-steps = Stufen am Eingang
access-lift = Aufzug
access-no-lift = Kein Aufzug
access-induction-loop = Induktionsschleife für Hörgeräte
access-sign-language = Gebärdensprache
access-children = Kinder sind willkommen
desk-guides = Anleitungen dazu
desk-source = Quelle

## Seite nicht gefunden

not-found-title = Diese Seite gibt es nicht
not-found-lead = Die Adresse ist vielleicht alt oder falsch geschrieben. Fangen Sie hier neu an:
