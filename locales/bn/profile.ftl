### পাশের নির্দেশিকা ও প্রোফাইলের লিংক।

guide-neighbours = এই বিষয়ে আরও নির্দেশিকা
guide-previous = আগের নির্দেশিকা
guide-next = পরের নির্দেশিকা
service-active = সেবা চালু আছে
footer-privacy = গোপনীয়তা নীতি
footer-legal-notes = আইনগত তথ্য
footer-faq = সচরাচর জিজ্ঞাসিত প্রশ্ন
footer-report-inefficiency = সমস্যা জানান
footer-appointment = অ্যাপয়েন্টমেন্ট নিন
