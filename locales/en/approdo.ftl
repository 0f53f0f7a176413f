### The words of the interface, in English: the reference for all other languages.
### Every name, and every variable of a message, is defined here.

## Every page

skip-to-content = Skip to content
menu-label = Main menu
footer-label = About this site
breadcrumbs-label = You are here
languages-label = Language
home-link = Home
feed-title = News feed (Atom)
# $name (text): the name of a licence, such as "CC BY 4.0"
licence-line = Texts: { $name }
emergency-line = Emergency? Call 112, free of charge, from any phone.
# $date (text): a date, formatted
checked-on = Checked on { $date }
demo-badge = sample data

## Notices at the top of a page

# $language (text): the name of the language that the text is in, in the reader's language
notice-fallback = This page is not translated yet. You are reading it in { $language }.
notice-outdated = The original of this page has changed since it was translated. Fees, times or rules may be different: check with the desk.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = What has changed: { $sections }.
notice-machine = This page was translated by a machine, and nobody has checked it yet. Where it matters, read the original or ask a desk.
notice-machine-reviewed = This page was translated by a machine and then checked by a person.
notice-draft = This page is a draft.
notice-demo-desk = Sample data: nobody has verified the hours and contacts of this desk.
# Beside a language in the language menu. $language (text): the language that the page is really in
choice-fallback = (in { $language })
stub-lead = This page is not available in your language yet. You can read it in:

## Home page and lists

stages-title = Where are you on your way?
cities-title = Cities
topics-title = Topics
guides-title = Guides
guides-lead = What holds in the whole region, by topic.
# $city (text): the name of a city
topic-in-city = Only in { $city }

## City

# $city (text): the name of a city
city-desks-title = Desks in { $city }
desks-all-in-city = All desks in { $city }
city-about-title = { $city } in brief
city-universities = Universities
city-transport = Public transport
city-programme = Welcome programme
city-holiday = Local holiday, offices closed

## Guide

guide-at-a-glance = At a glance
contents-title = On this page
official-term = In Italian:
guide-desks-title = Where to get help
guide-related-title = Related guides
guide-sources-title = Sources
guide-official-page = Official page
fact-deadline = Deadline
# $time (text): a length of time, such as "8 days"
fact-within = within { $time }
# $from (text): the event from which the time runs, such as "from entry into Italy"
fact-within-from = within { $time } { $from }
fact-cost = Cost
fact-time = How long it takes
fact-needed = What you need
fact-produced = What you get
fact-online = Online
fact-authority = Who decides
fact-audience = For whom
fee-source = Where this amount is published
# $amount (text): an amount of money, formatted
fee-at-least = from { $amount }
# $least, $most (text): amounts of money, formatted
fee-between = from { $least } to { $most }
# $amount (text): an amount of money, perhaps with "from" before it
fee-per-year = { $amount } a year
fee-per-month = { $amount } a month

## Boxes in a text

alert-note = Good to know
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Careful
footnote-back = Back to the text, note
table-label = Table

## Desks

desks-title = Desks
# $count (number): how many desks are listed
desks-lead =
    { $count ->
        [one] { $count } desk where somebody helps you.
       *[other] { $count } desks where somebody helps you.
    }
kind-welcome-desk = Welcome desk
kind-immigration-office = Immigration office
kind-registry = Registry office
kind-health = Health service
kind-tax = Tax office
kind-job = Job centre
kind-university = University office
kind-school = School
kind-library = Library
kind-ngo = Association
kind-hotline = Helpline
kind-online = Online service
desk-languages = Languages spoken
spoken-staff = spoken by the staff
spoken-interpreter = with an interpreter
spoken-on-request = if you ask beforehand
spoken-phone-interpreter = with an interpreter on the phone
desk-address = Address
desk-map = Show on OpenStreetMap
desk-hours = Opening hours
desk-closed = closed
desk-hours-unknown = Nobody has verified the opening hours. Call or write before you go.
desk-holidays-closed = Closed on public and local holidays.
desk-holidays-open = Open on public and local holidays.
desk-exceptions = Coming changes
# $from, $to (text): dates, formatted
dates-from-to = from { $from } to { $to }
dates-from = from { $from }
dates-to = until { $to }
# $days (text): a date, or "from … to …"
exception-closed = { $days }: closed
# $times (text): times, such as "09:00–12:00"
exception-open = { $days }: open { $times }
desk-temporarily-closed = Temporarily closed
desk-temporarily-closed-dates = Temporarily closed { $days }
appointment-none = No appointment needed.
appointment-optional = You can come without an appointment, or make one.
appointment-required = By appointment only.
desk-book = Make an appointment
desk-contacts = Contacts
contact-phone = Telephone
contact-whatsapp = WhatsApp
contact-fax = Fax
contact-email = E-mail
contact-pec = Certified mail (PEC)
contact-web = Website
contact-remote = Help from a distance
remote-phone = by phone
remote-video = by video call
remote-chat = by chat
remote-email = by e-mail
desk-services = What this desk does
cost-free = The service is free.
cost-paid = The service costs something.
desk-access = Accessibility
wheelchair-yes = Accessible by wheelchair
wheelchair-no = Not accessible by wheelchair
wheelchair-limited = Partly accessible by wheelchair
wheelchair-unknown = Wheelchair access: not known
access-step-free = Entrance without steps
access-steps = Steps at the entrance
access-lift = Lift
access-no-lift = No lift
access-induction-loop = Induction loop for hearing aids
access-sign-language = Sign language
access-children = Children are welcome
desk-guides = Guides about it
desk-source = Source

## Page not found

not-found-title = This page does not exist
not-found-lead = The address may be old or mistyped. Start again here:
