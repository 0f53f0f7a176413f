## সম্পাদনা দল ও অর্থায়নকারীদের জন্য পাতা

status-title = অনুবাদের অবস্থা
status-summary = প্রতিটি ভাষায় কী কী অনুবাদ হয়েছে, তারপর কী বদলেছে, আর কী বাকি আছে।
status-languages = ভাষা অনুসারে
status-kinds = লেখার ধরন অনুসারে
status-cities = শহর অনুসারে
status-region = পুরো অঞ্চল
status-work = যেসব লেখার কাজ বাকি
status-work-none = কোনো অনুবাদ বাকি নেই, পুরোনোও হয়নি।
status-text = লেখা
status-language = ভাষা
status-kind = ধরন
status-city = শহর
status-state = অবস্থা
status-coverage = হালনাগাদ
status-words = বাকি শব্দ
status-texts = লেখা
status-words-left =
    { $count ->
        [one] { $count }টি শব্দ অনুবাদ বা যাচাই করা বাকি
       *[other] { $count }টি শব্দ অনুবাদ বা যাচাই করা বাকি
    }
status-changed = মূল লেখায় যা বদলেছে: { $sections }
status-lead = ভূমিকা
status-as-of = { $date } তারিখের অবস্থা
status-download = সারণির ফাইল (CSV)
status-shown = { $all }টির মধ্যে { $shown }টি

## লেখার অবস্থা

state-current = হালনাগাদ
state-outdated = পুরোনো
state-unrecorded = নথিভুক্ত নয়
state-machine = মেশিন অনুবাদ, যাচাই করা হয়নি
state-machine-reviewed = মেশিন অনুবাদ, যাচাই করা
state-fallback = অন্য ভাষায় দেখানো
state-missing = নেই

## লেখার ধরন

status-kind-guide = নির্দেশিকা
status-kind-page = পাতা
status-kind-city = শহর
status-kind-desk = সহায়তা কেন্দ্র
status-kind-journey = ধাপে ধাপে তালিকা
status-kind-glossary = শব্দকোষ
status-kind-notice = বিজ্ঞপ্তি
status-kind-fact = নাম, ফি ও তালিকা
status-kind-message = ইন্টারফেসের শব্দ
