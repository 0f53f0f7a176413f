### পাতার ওপরের বিজ্ঞপ্তি: নির্দিষ্ট সময়ের খবর।

news-title = বিজ্ঞপ্তি
news-info = জেনে রাখুন
news-warning = সতর্কতা
news-urgent = জরুরি
news-date = বিজ্ঞপ্তির তারিখ: { $date }
news-elsewhere = শহর ও বিষয়ের বিজ্ঞপ্তি
