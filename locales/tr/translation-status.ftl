## Ekip ve destek verenler için sayfa

status-title = Çeviri durumu
status-summary = Her dile neler çevrildi, o günden beri neler değişti ve neler eksik.
status-languages = Dillere göre
status-kinds = Metin türüne göre
status-cities = Şehirlere göre
status-region = Bütün bölge
status-work = Üzerinde çalışılması gereken metinler
status-work-none = Eksik veya güncelliğini yitirmiş metin yok.
status-text = Metin
status-language = Dil
status-kind = Tür
status-city = Şehir
status-state = Durum
status-coverage = Güncel
status-words = Kalan sözcük
status-texts = Metinler
status-words-left =
    { $count ->
        [one] Çevrilecek veya kontrol edilecek { $count } sözcük
       *[other] Çevrilecek veya kontrol edilecek { $count } sözcük
    }
status-changed = Aslında değişen bölümler: { $sections }
status-lead = giriş
status-as-of = { $date } itibarıyla
status-download = Tabloyu dosya olarak indir (CSV)
status-shown = { $shown } / { $all }

## Bir metnin durumu; her biri tabloda tek başına durur

state-current = güncel
state-outdated = güncelliğini yitirmiş
state-unrecorded = kayıt yok
state-machine = makine çevirisi, kontrol edilmedi
state-machine-reviewed = makine çevirisi, kontrol edildi
state-fallback = başka bir dilde gösteriliyor
state-missing = eksik

## Metin türleri, tablo satırlarının başında

status-kind-guide = Rehberler
status-kind-page = Sayfalar
status-kind-city = Şehirler
status-kind-desk = Hizmet noktaları
status-kind-journey = Yol haritaları
status-kind-glossary = Sözlük
status-kind-notice = Duyurular
status-kind-fact = Adlar, ücretler ve listeler
status-kind-message = Arayüz metinleri
