### সহায়তা কেন্দ্র: এখন খোলা কি না, বোতাম

open-now = এখন খোলা
open-until = এখন খোলা, { $time } টায় বন্ধ হবে
open-until-day = এখন খোলা, { $day } { $time } টায় বন্ধ হবে
closed-now = এখন বন্ধ
closed-until-today = এখন বন্ধ, আজ { $time } টায় খুলবে
closed-until-tomorrow = এখন বন্ধ, আগামীকাল ({ $day }) { $time } টায় খুলবে
closed-until-day = এখন বন্ধ, { $day } { $time } টায় খুলবে
open-local-time = { $city } শহরের স্থানীয় সময়
open-unknown = খোলার সময় যাচাই করা হয়নি
desk-call = কল করুন
desk-write = ইমেইল লিখুন
desk-directions = পথনির্দেশ
desk-getting-there = কীভাবে যাবেন
public-holiday = সরকারি ছুটি
desk-cost = কত খরচ
desk-for-whom = কাদের জন্য
desk-report = এই পাতার ভুল জানান
