### Komşu rehberler ve profilin istediği bağlantılar.

guide-neighbours = Bu konudaki öbür rehberler
guide-previous = Önceki rehber
guide-next = Sonraki rehber
service-active = Hizmet kullanımda
footer-privacy = Gizlilik politikası
footer-legal-notes = Yasal uyarı
footer-faq = Sıkça sorulan sorular
footer-report-inefficiency = Sorun bildir
footer-appointment = Randevu al
