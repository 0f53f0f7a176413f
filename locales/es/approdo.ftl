### Las palabras de la interfaz, en español.

## Todas las páginas

skip-to-content = Ir al contenido
menu-label = Menú principal
footer-label = Acerca de este sitio
breadcrumbs-label = Está aquí
languages-label = Idioma
home-link = Inicio
feed-title = Noticias (canal Atom)
licence-line = Textos: { $name }
emergency-line = ¿Una emergencia? Llame al 112, gratis desde cualquier teléfono.
checked-on = Comprobado el { $date }
demo-badge = datos de ejemplo

## Avisos al principio de la página

notice-fallback = Esta página aún no está traducida. La está leyendo en { $language }.
notice-outdated = El original de esta página ha cambiado desde que se tradujo. Los costes, los plazos o las reglas pueden ser otros: pregunte en la oficina.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Lo que ha cambiado: { $sections }.
notice-machine = Esta página la tradujo una máquina y nadie la ha revisado todavía. Para lo importante, lea el original o pregunte en una oficina.
notice-machine-reviewed = Esta página la tradujo una máquina y después la revisó una persona.
notice-draft = Esta página es un borrador.
notice-demo-desk = Datos de ejemplo: nadie ha verificado los horarios ni los contactos de esta oficina.
choice-fallback = (en { $language })
stub-lead = Esta página aún no está disponible en su idioma. Puede leerla en:

## Página de inicio y listas

stages-title = ¿En qué momento se encuentra?
cities-title = Ciudades
topics-title = Temas
guides-title = Guías
guides-lead = Lo que vale en toda la región, por temas.
topic-in-city = Solo en { $city }

## Ciudad

city-desks-title = Oficinas en { $city }
desks-all-in-city = Todas las oficinas en { $city }
city-about-title = { $city } en pocas palabras
city-universities = Universidades
city-transport = Transporte público
city-programme = Programa de bienvenida
city-holiday = Fiesta local, oficinas cerradas

## Guía

guide-at-a-glance = De un vistazo
contents-title = En esta página
official-term = En italiano:
guide-desks-title = Dónde encontrar ayuda
guide-related-title = Guías relacionadas
guide-sources-title = Fuentes
guide-official-page = Página oficial
fact-deadline = Fecha límite
fact-within = en un plazo de { $time }
fact-within-from = en un plazo de { $time } { $from }
fact-cost = Coste
fact-time = Cuánto se tarda
fact-needed = Qué necesita
fact-produced = Qué obtiene
fact-online = En línea
fact-authority = Quién decide
fact-audience = Para quién
fee-source = Dónde se publica este importe
fee-at-least = desde { $amount }
fee-between = de { $least } a { $most }
fee-per-year = { $amount } al año
fee-per-month = { $amount } al mes

## Recuadros en un texto

alert-note = Conviene saber
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Cuidado
footnote-back = Volver al texto, nota
table-label = Tabla

## Oficinas

desks-title = Oficinas
desks-lead =
    { $count ->
        [one] { $count } oficina donde alguien le ayuda.
       *[other] { $count } oficinas donde alguien le ayuda.
    }
kind-welcome-desk = Oficina de bienvenida
kind-immigration-office = Oficina de inmigración
kind-registry = Padrón municipal
kind-health = Servicio de salud
kind-tax = Oficina tributaria
kind-job = Oficina de empleo
kind-university = Oficina universitaria
kind-school = Escuela
kind-library = Biblioteca
kind-ngo = Asociación
kind-hotline = Teléfono de información
kind-online = Servicio en línea
desk-languages = Idiomas
spoken-staff = lo habla el personal
spoken-interpreter = con intérprete
spoken-on-request = si avisa antes
spoken-phone-interpreter = con intérprete por teléfono
desk-address = Dirección
desk-map = Ver en OpenStreetMap
desk-hours = Horario
desk-closed = cerrado
desk-hours-unknown = Nadie ha verificado el horario. Llame o escriba antes de ir.
desk-holidays-closed = Cerrado los festivos nacionales y locales.
desk-holidays-open = Abierto los festivos nacionales y locales.
desk-exceptions = Próximos cambios
dates-from-to = del { $from } al { $to }
dates-from = desde el { $from }
dates-to = hasta el { $to }
exception-closed = { $days }: cerrado
exception-open = { $days }: abierto { $times }
desk-temporarily-closed = Cerrado temporalmente
desk-temporarily-closed-dates = Cerrado temporalmente { $days }
appointment-none = No hace falta cita.
appointment-optional = Puede venir sin cita o pedir una.
appointment-required = Solo con cita previa.
desk-book = Pedir cita
desk-contacts = Contactos
contact-phone = Teléfono
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = Correo electrónico
contact-pec = Correo certificado (PEC)
contact-web = Sitio web
contact-remote = Ayuda a distancia
remote-phone = por teléfono
remote-video = por videollamada
remote-chat = por chat
remote-email = por correo electrónico
desk-services = Qué hace esta oficina
cost-free = El servicio es gratuito.
cost-paid = El servicio es de pago.
desk-access = Accesibilidad
wheelchair-yes = Accesible en silla de ruedas
wheelchair-no = No accesible en silla de ruedas
wheelchair-limited = Accesible en parte en silla de ruedas
wheelchair-unknown = Acceso en silla de ruedas: no se sabe
access-step-free = Entrada sin escalones
access-steps = Escalones en la entrada
access-lift = Ascensor
access-no-lift = Sin ascensor
access-induction-loop = Bucle magnético para audífonos
access-sign-language = Lengua de signos
access-children = Los niños son bienvenidos
desk-guides = Guías que la mencionan
desk-source = Fuente

## Página no encontrada

not-found-title = Esta página no existe
not-found-lead = La dirección puede ser antigua o estar mal escrita. Empiece de nuevo aquí:
