### ইন্টারফেসের শব্দ, বাংলায়।

## সব পাতা

skip-to-content = মূল অংশে যান
menu-label = প্রধান মেনু
footer-label = এই সাইট সম্পর্কে
breadcrumbs-label = আপনি এখানে আছেন
languages-label = ভাষা
home-link = মূল পাতা
feed-title = খবরের ফিড (Atom)
licence-line = লেখা: { $name }
emergency-line = জরুরি অবস্থা? যেকোনো ফোন থেকে বিনা খরচে 112 নম্বরে কল করুন।
checked-on = { $date } তারিখে যাচাই করা
demo-badge = নমুনা তথ্য

## পাতার ওপরের বার্তা

notice-fallback = এই পাতা এখনও অনুবাদ হয়নি। আপনি এটি { $language } ভাষায় পড়ছেন।
notice-outdated = অনুবাদের পর এই পাতার মূল লেখা বদলেছে। ফি, সময় বা নিয়ম ভিন্ন হতে পারে: সহায়তা কেন্দ্রে জেনে নিন।
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = যা বদলেছে: { $sections }।
notice-machine = এই পাতা মেশিনে অনুবাদ করা, এখনও কেউ যাচাই করেননি। গুরুত্বপূর্ণ বিষয়ে মূল লেখা পড়ুন বা কোনো সহায়তা কেন্দ্রে জিজ্ঞাসা করুন।
notice-machine-reviewed = এই পাতা মেশিনে অনুবাদ করার পর একজন মানুষ যাচাই করেছেন।
notice-draft = এই পাতা এখনও খসড়া।
notice-demo-desk = নমুনা তথ্য: এই কেন্দ্রের সময়সূচি ও যোগাযোগের তথ্য কেউ যাচাই করেননি।
choice-fallback = ({ $language } ভাষায়)
stub-lead = এই পাতা এখনও আপনার ভাষায় নেই। যেসব ভাষায় পড়তে পারবেন:

## মূল পাতা ও তালিকা

stages-title = আপনি এখন কোন পর্যায়ে আছেন?
cities-title = শহর
topics-title = বিষয়
guides-title = নির্দেশিকা
guides-lead = পুরো অঞ্চলে যা প্রযোজ্য, বিষয় অনুসারে।
topic-in-city = শুধু { $city } শহরে

## শহর

city-desks-title = { $city } শহরের সহায়তা কেন্দ্র
desks-all-in-city = { $city } শহরের সব সহায়তা কেন্দ্র
city-about-title = সংক্ষেপে { $city }
city-universities = বিশ্ববিদ্যালয়
city-transport = গণপরিবহন
city-programme = নবাগতদের জন্য কর্মসূচি
city-holiday = স্থানীয় ছুটি, অফিস বন্ধ

## নির্দেশিকা

guide-at-a-glance = এক নজরে
contents-title = এই পাতায় যা আছে
official-term = ইতালীয় ভাষায়:
guide-desks-title = কোথায় সহায়তা পাবেন
guide-related-title = এ-সংক্রান্ত আরও নির্দেশিকা
guide-sources-title = সূত্র
guide-official-page = সরকারি পাতা
fact-deadline = সময়সীমা
fact-within = সর্বোচ্চ { $time }
fact-within-from = { $from } সর্বোচ্চ { $time }
fact-cost = খরচ
fact-time = কত সময় লাগে
fact-needed = যা যা লাগবে
fact-produced = যা পাবেন
fact-online = অনলাইন
fact-authority = কে সিদ্ধান্ত নেয়
fact-audience = কাদের জন্য
fee-source = এই অঙ্ক কোথায় প্রকাশিত
fee-at-least = { $amount } থেকে শুরু
fee-between = { $least } থেকে { $most }
fee-per-year = বছরে { $amount }
fee-per-month = মাসে { $amount }

## লেখার ভেতরের বাক্স

alert-note = জেনে রাখুন
alert-tip = পরামর্শ
alert-important = গুরুত্বপূর্ণ
alert-warning = সতর্কতা
alert-caution = সাবধান
footnote-back = লেখায় ফিরে যান, টীকা
table-label = সারণি

## সহায়তা কেন্দ্র

desks-title = সহায়তা কেন্দ্র
desks-lead =
    { $count ->
        [one] { $count }টি কেন্দ্র, যেখানে আপনাকে সহায়তা করার লোক আছেন।
       *[other] { $count }টি কেন্দ্র, যেখানে আপনাকে সহায়তা করার লোক আছেন।
    }
kind-welcome-desk = অভ্যর্থনা কেন্দ্র
kind-immigration-office = অভিবাসন অফিস
kind-registry = বাসিন্দা নিবন্ধন অফিস
kind-health = স্বাস্থ্যসেবা
kind-tax = কর অফিস
kind-job = কর্মসংস্থান কেন্দ্র
kind-university = বিশ্ববিদ্যালয়ের অফিস
kind-school = স্কুল
kind-library = গ্রন্থাগার
kind-ngo = সংগঠন
kind-hotline = হেল্পলাইন
kind-online = অনলাইন সেবা
desk-languages = যেসব ভাষায় কথা বলা যায়
spoken-staff = কর্মীরা বলেন
spoken-interpreter = দোভাষীর সাহায্যে
spoken-on-request = আগে থেকে জানালে
spoken-phone-interpreter = ফোনে দোভাষীর সাহায্যে
desk-address = ঠিকানা
desk-map = OpenStreetMap-এ দেখুন
desk-hours = খোলার সময়
desk-closed = বন্ধ
desk-hours-unknown = খোলার সময় কেউ যাচাই করেননি। যাওয়ার আগে ফোন করুন বা লিখুন।
desk-holidays-closed = সরকারি ও স্থানীয় ছুটিতে বন্ধ।
desk-holidays-open = সরকারি ও স্থানীয় ছুটিতে খোলা।
desk-exceptions = সামনের পরিবর্তন
dates-from-to = { $from } থেকে { $to } পর্যন্ত
dates-from = { $from } থেকে
dates-to = { $to } পর্যন্ত
exception-closed = { $days }: বন্ধ
exception-open = { $days }: খোলা { $times }
desk-temporarily-closed = সাময়িকভাবে বন্ধ
desk-temporarily-closed-dates = সাময়িকভাবে বন্ধ: { $days }
appointment-none = অ্যাপয়েন্টমেন্ট লাগে না।
appointment-optional = অ্যাপয়েন্টমেন্ট ছাড়া আসতে পারেন, চাইলে নিয়েও আসতে পারেন।
appointment-required = শুধু অ্যাপয়েন্টমেন্ট নিয়ে।
desk-book = অ্যাপয়েন্টমেন্ট নিন
desk-contacts = যোগাযোগ
contact-phone = টেলিফোন
contact-whatsapp = WhatsApp
contact-fax = ফ্যাক্স
contact-email = ইমেইল
contact-pec = প্রত্যয়িত ইমেইল (PEC)
contact-web = ওয়েবসাইট
contact-remote = দূর থেকে সহায়তা
remote-phone = ফোনে
remote-video = ভিডিও কলে
remote-chat = চ্যাটে
remote-email = ইমেইলে
desk-services = এই কেন্দ্রে যে কাজ হয়
cost-free = এই সেবা বিনামূল্যে।
cost-paid = এই সেবার জন্য ফি দিতে হয়।
desk-access = প্রবেশগম্যতা
wheelchair-yes = হুইলচেয়ারে ঢোকা যায়
wheelchair-no = হুইলচেয়ারে ঢোকা যায় না
wheelchair-limited = হুইলচেয়ারে কিছু অংশে যাওয়া যায়
wheelchair-unknown = হুইলচেয়ারে প্রবেশ: জানা নেই
access-step-free = সিঁড়িহীন প্রবেশপথ
access-steps = প্রবেশপথে সিঁড়ি আছে
access-lift = লিফট আছে
access-no-lift = লিফট নেই
access-induction-loop = শ্রবণযন্ত্রের জন্য ইন্ডাকশন লুপ
access-sign-language = ইশারা ভাষা
access-children = শিশুদের সঙ্গে আনা যায়
desk-guides = এ-সংক্রান্ত নির্দেশিকা
desk-source = সূত্র

## পাতা পাওয়া যায়নি

not-found-title = এই পাতা নেই
not-found-lead = ঠিকানাটি হয়তো পুরোনো বা ভুল লেখা। এখান থেকে আবার শুরু করুন:
