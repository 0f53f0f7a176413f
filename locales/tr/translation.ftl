### Çevirilerin durumu sayfası ve makine çevirisine ilişkin satırlar, Türkçe.

## Makine çevirisi uyarısının altındaki satırlar

machine-on = { $date } tarihinde çevrildi
machine-with = Çeviride kullanılan program: { $program }
machine-reviewer = Kontrol eden: { $role }
