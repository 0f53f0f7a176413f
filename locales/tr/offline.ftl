### Bağlantı yokken görünen sayfa.

offline-title = Bağlantı yok
offline-lead = Bu sayfa cihazınızda kayıtlı değil. En son baktığınız şehrin sayfaları kayıtlı: Bunlardan birini deneyin veya bağlantı kurulunca yeniden gelin.
