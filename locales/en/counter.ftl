## A guide at the counter: the reader's language beside the source language

counter-link = Show this at the counter
counter-title = At the counter
# $language (text): the name of the source language, in the reader's language
counter-lead = Show this page to the staff of the office, or print it. Two columns say the same: your language and { $language }.
counter-back = Back to the guide
# Read by the staff, in the source language. $language (text): the name of the reader's language
counter-for-staff = For the staff: beside this text stands the same in { $language }.
counter-qr = QR code with the address of this guide
# The address of the guide follows.
counter-scan = The guide on a phone:
