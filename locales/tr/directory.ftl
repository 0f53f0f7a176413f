### Hizmet noktaları dizini, haritası ve hizmet tablosu, Türkçe.

## Filtreler

filters-title = Hizmet noktası bul
filter-city = Şehir
filter-city-all = Bütün şehirler
filter-service = Hizmet
filter-service-all = Bütün hizmetler
filter-language = Konuşulan dil
filter-language-all = Herhangi bir dil
filter-wheelchair = Tekerlekli sandalyeyle erişilebilir
filter-open = Şu anda açık
filter-reset = Filtreleri temizle
filters-found =
    { $count ->
        [one] { $count } hizmet noktası bulundu
       *[other] { $count } hizmet noktası bulundu
    }
filters-none = Bunların hepsine uyan bir hizmet noktası yok. Bir filtreyi kaldırın veya başka bir şehirdeki hizmet noktasına sorun: Birçoğu telefonla veya e-postayla yardımcı olur.
filters-region = Bütün bölgede ara
desks-by-city = Şehirlere göre hizmet noktaları

## Harita

map-cities = Şehirler haritası
map-desks = Hizmet noktaları haritası: { $city }
map-numbers = Numaralar listedekilerle aynıdır.
map-kilometres = { $count } km
map-metres = { $count } m

## Şehirlere göre hizmetler

services-title = Şehirlere göre hizmetler
services-lead = Bir hizmet, bir şehirde kaç hizmet noktasında veriliyor? Sayıya basınca o hizmet noktaları açılır.
services-service = Hizmet
services-all = Bölge
services-none = hizmet noktası yok
services-field = { $service }, { $city }: { $count }
services-offered = Verilen hizmetler
services-covered = En az bir hizmet noktası bulunan hücrelerin oranı: { $share } ({ $all } hücrenin { $covered } tanesi).
services-sample =
    { $count ->
        [one] Bu tablodaki { $count } hizmet noktası örnek veridir.
       *[other] Bu tablodaki { $count } hizmet noktası örnek veridir.
    }
services-download = Tabloyu dosya olarak indir (CSV)
