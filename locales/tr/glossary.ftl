### Sözlüğün ve A’dan Z’ye dizinin metinleri.

glossary-title = Sözlük
glossary-lead = İtalya’da mektuplarda ve formlarda karşınıza çıkan sözcükler, kısa açıklamalarıyla. Resmî daireler İtalyanca sözcüğü kullanır.
glossary-guide = Rehber:
glossary-open = Sözlüğün tamamını gör
glossary-close = Kapat
index-title = A’dan Z’ye
index-lead = Bu sitedeki bütün rehberler, hizmet noktaları, şehirler, konular ve sözcükler, alfabetik sırayla.
index-letters = Harfler
index-figures = Rakamlar ve işaretler
index-kind-guide = rehber
index-kind-desk = hizmet noktası
index-kind-city = şehir
index-kind-topic = konu
index-kind-page = bu site hakkında
index-kind-journey = yol haritası
index-kind-term = sözlük
