### সহায়তা কেন্দ্রের তালিকা, মানচিত্র ও সেবার সারণি, বাংলায়।

## ফিল্টার

filters-title = সহায়তা কেন্দ্র খুঁজুন
filter-city = শহর
filter-city-all = সব শহর
filter-service = সেবা
filter-service-all = সব সেবা
filter-language = কথা বলার ভাষা
filter-language-all = যেকোনো ভাষা
filter-wheelchair = হুইলচেয়ারে ঢোকা যায়
filter-open = এখন খোলা
filter-reset = ফিল্টার মুছুন
filters-found =
    { $count ->
        [one] { $count }টি কেন্দ্র পাওয়া গেছে
       *[other] { $count }টি কেন্দ্র পাওয়া গেছে
    }
filters-none = কোনো কেন্দ্রে এর সব কটি নেই। একটি ফিল্টার বাদ দিন, অথবা অন্য শহরের কেন্দ্রে জিজ্ঞাসা করুন: অনেকেই ফোনে বা ইমেইলে সহায়তা করে।
filters-region = পুরো অঞ্চলে খুঁজুন
desks-by-city = শহর অনুসারে সহায়তা কেন্দ্র

## মানচিত্র

map-cities = শহরগুলোর মানচিত্র
map-desks = { $city } শহরের সহায়তা কেন্দ্রের মানচিত্র
map-numbers = নম্বরগুলো তালিকার নম্বরের সঙ্গে মেলে।
map-kilometres = { $count } কিমি
map-metres = { $count } মিটার

## শহর অনুসারে সেবা

services-title = শহর অনুসারে সেবা
services-lead = কোন শহরে কতটি কেন্দ্র কোন সেবা দেয়। প্রতিটি সংখ্যা থেকে সেই কেন্দ্রগুলোতে যাওয়া যায়।
services-service = সেবা
services-all = পুরো অঞ্চল
services-none = কোনো কেন্দ্র নেই
services-field = { $service }, { $city }: { $count }
services-offered = যেসব সেবা দেওয়া হয়
services-covered = { $share } ঘরে ({ $all }টির মধ্যে { $covered }টিতে) অন্তত একটি কেন্দ্র আছে।
services-sample =
    { $count ->
        [one] এই সারণির { $count }টি কেন্দ্রের তথ্য নমুনা।
       *[other] এই সারণির { $count }টি কেন্দ্রের তথ্য নমুনা।
    }
services-download = সারণির ফাইল (CSV)
