### Arama, Türkçe.

search-title = Ara
search-label = Rehber, hizmet noktası ve yer ara
search-suggestions = Öneriler
search-filters = Filtreler
search-kind = Tür
search-kind-all = Hepsi
search-city = Şehir
search-city-all = Bütün şehirler
search-topic = Konu
search-topic-all = Bütün konular
search-stage = Aşama
search-stage-all = Bütün aşamalar
search-language = Hizmet noktasında konuşulan dil
search-language-all = Herhangi bir dil
search-found =
    { $count ->
        [one] { $count } sonuç
       *[other] { $count } sonuç
    }
search-all = Bütün sonuçları gör
search-hint = Kendi dilinizde veya İtalyanca birkaç sözcük yazın.
search-loading = Aranıyor…
search-none = Sonuç bulunamadı. Yazımı kontrol edin, daha az sözcük yazın veya filtreleri temizleyin.
search-meant = Bunu mu demek istediniz:
search-failed = Arama yüklenemedi.
search-offline = Bağlantınız yok ve arama cihazınızda kayıtlı değil.
search-unsupported = Tarayıcınız bu arama için çok eski.
search-retry = Yeniden dene
search-more = Daha fazla sonuç
search-reset = Filtreleri temizle
search-browse = Başka yoldan bul
search-feedback = Ne aradığınızı bize yazın
search-no-script = Bu arama için JavaScript gerekir. JavaScript yoksa her şeyin bulunduğu listeyi kullanın:
