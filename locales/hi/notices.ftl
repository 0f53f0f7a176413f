### पेजों के ऊपर की सूचनाएँ: कुछ समय तक रहने वाले समाचार।

news-title = सूचनाएँ
news-info = जानने की बात
news-warning = चेतावनी
news-urgent = अत्यावश्यक
news-date = सूचना की तारीख: { $date }
news-elsewhere = शहरों और विषयों की सूचनाएँ
