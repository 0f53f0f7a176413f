### Udhëzuesit fqinjë dhe lidhjet e profilit.

guide-neighbours = Udhëzues të tjerë për këtë temë
guide-previous = Udhëzuesi i mëparshëm
guide-next = Udhëzuesi tjetër
service-active = Shërbim aktiv
footer-privacy = Politika e privatësisë
footer-legal-notes = Shënime ligjore
footer-faq = Pyetje të shpeshta
footer-report-inefficiency = Njoftoni një problem
footer-appointment = Rezervoni një takim
