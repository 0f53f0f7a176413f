### Arayüz metinleri, Türkçe.

## Bütün sayfalar

skip-to-content = İçeriğe geç
menu-label = Ana menü
footer-label = Bu site hakkında
breadcrumbs-label = Buradasınız
languages-label = Dil
home-link = Ana sayfa
feed-title = Haber akışı (Atom)
licence-line = Metinler: { $name }
emergency-line = Acil durum mu var? 112’yi arayın: Her telefondan ücretsizdir.
checked-on = { $date } tarihinde kontrol edildi
demo-badge = örnek veri

## Sayfanın üstündeki uyarılar

notice-fallback = Bu sayfa henüz çevrilmedi. Okuduğunuz metnin dili: { $language }.
notice-outdated = Bu sayfanın aslı, çevrildikten sonra değişti. Ücretler, süreler veya kurallar farklı olabilir: Hizmet noktasına sorun.
# $sections (text): the names of the sections whose original has changed, as a list
notice-outdated-where = Değişen bölümler: { $sections }.
notice-machine = Bu sayfa makineyle çevrildi ve çeviriyi henüz kimse kontrol etmedi. Önemli konularda aslını okuyun veya bir hizmet noktasına sorun.
notice-machine-reviewed = Bu sayfa makineyle çevrildi, ardından bir kişi tarafından kontrol edildi.
notice-draft = Bu sayfa taslaktır.
notice-demo-desk = Örnek veri: Bu hizmet noktasının saatlerini ve iletişim bilgilerini kimse doğrulamadı.
choice-fallback = (metnin dili: { $language })
stub-lead = Bu sayfa henüz sizin dilinizde yok. Şu dillerde okuyabilirsiniz:

## Ana sayfa ve listeler

stages-title = Hangi aşamadasınız?
cities-title = Şehirler
topics-title = Konular
guides-title = Rehberler
guides-lead = Bölgenin tamamında geçerli bilgiler, konularına göre.
topic-in-city = Yalnızca { $city } için

## Şehir

city-desks-title = { $city }: hizmet noktaları
desks-all-in-city = { $city }: bütün hizmet noktaları
city-about-title = Kısaca { $city }
city-universities = Üniversiteler
city-transport = Toplu taşıma
city-programme = Karşılama programı
city-holiday = Yerel tatil, resmî daireler kapalı

## Rehber

guide-at-a-glance = Bir bakışta
contents-title = Bu sayfada
official-term = İtalyancası:
guide-desks-title = Nereden yardım alabilirsiniz
guide-related-title = İlgili rehberler
guide-sources-title = Kaynaklar
guide-official-page = Resmî sayfa
fact-deadline = Süre sınırı
fact-within = { $time } içinde
fact-within-from = { $from } { $time } içinde
fact-cost = Ücret
fact-time = Ne kadar sürer
fact-needed = Gerekenler
fact-produced = Size verilecekler
fact-online = İnternetten
fact-authority = Kararı veren kurum
fact-audience = Kimler için
fee-source = Bu tutarın yayımlandığı yer
fee-at-least = en az { $amount }
fee-between = en az { $least }, en çok { $most }
fee-per-year = yılda { $amount }
fee-per-month = ayda { $amount }

## Metindeki kutular

alert-note = Bilmekte yarar var
alert-tip = İpucu
alert-important = Önemli
alert-warning = Uyarı
alert-caution = Dikkat
footnote-back = Metne dön, dipnot
table-label = Tablo

## Hizmet noktaları

desks-title = Hizmet noktaları
desks-lead =
    { $count ->
        [one] Size yardımcı olacak birini bulabileceğiniz { $count } hizmet noktası.
       *[other] Size yardımcı olacak birini bulabileceğiniz { $count } hizmet noktası.
    }
kind-welcome-desk = Karşılama noktası
kind-immigration-office = Göçmenlik bürosu
kind-registry = Nüfus dairesi
kind-health = Sağlık hizmeti
kind-tax = Vergi dairesi
kind-job = İstihdam merkezi
kind-university = Üniversite ofisi
kind-school = Okul
kind-library = Kütüphane
kind-ngo = Dernek
kind-hotline = Danışma hattı
kind-online = Çevrim içi hizmet
desk-languages = Konuşulan diller
spoken-staff = görevliler konuşuyor
spoken-interpreter = tercüman aracılığıyla
spoken-on-request = önceden isterseniz
spoken-phone-interpreter = telefonda tercüman aracılığıyla
desk-address = Adres
desk-map = OpenStreetMap’te göster
desk-hours = Çalışma saatleri
desk-closed = kapalı
desk-hours-unknown = Çalışma saatlerini kimse doğrulamadı. Gitmeden önce telefon edin veya yazın.
desk-holidays-closed = Resmî ve yerel tatillerde kapalıdır.
desk-holidays-open = Resmî ve yerel tatillerde açıktır.
desk-exceptions = Yaklaşan değişiklikler
dates-from-to = { $from } – { $to }
dates-from = { $from } tarihinden itibaren
dates-to = { $to } tarihine kadar
exception-closed = { $days }: kapalı
exception-open = { $days }: açık { $times }
desk-temporarily-closed = Geçici olarak kapalı
desk-temporarily-closed-dates = Geçici olarak kapalı: { $days }
appointment-none = Randevu gerekmez.
appointment-optional = Randevusuz gelebilir veya randevu alabilirsiniz.
appointment-required = Yalnızca randevuyla.
desk-book = Randevu al
desk-contacts = İletişim
contact-phone = Telefon
contact-whatsapp = WhatsApp
contact-fax = Faks
contact-email = E-posta
contact-pec = Kayıtlı elektronik posta (PEC)
contact-web = Web sitesi
contact-remote = Uzaktan yardım
remote-phone = telefonla
remote-video = görüntülü görüşmeyle
remote-chat = yazışarak
remote-email = e-postayla
desk-services = Burada neler yapılır
cost-free = Hizmet ücretsizdir.
cost-paid = Hizmet ücretlidir.
desk-access = Erişilebilirlik
wheelchair-yes = Tekerlekli sandalyeyle erişilebilir
wheelchair-no = Tekerlekli sandalyeyle erişilemez
wheelchair-limited = Tekerlekli sandalyeyle kısmen erişilebilir
wheelchair-unknown = Tekerlekli sandalyeyle erişim: bilinmiyor
access-step-free = Basamaksız giriş
access-steps = Girişte basamak var
access-lift = Asansör var
access-no-lift = Asansör yok
access-induction-loop = İşitme cihazları için indüksiyon döngüsü
access-sign-language = İşaret dili
access-children = Çocuklarla gelebilirsiniz
desk-guides = Buradan söz eden rehberler
desk-source = Kaynak

## Sayfa bulunamadı

not-found-title = Böyle bir sayfa yok
not-found-lead = Adres eski veya yanlış yazılmış olabilir. Buradan yeniden başlayın:
