### Käännösten tilannesivu ja konekäännösten rivit suomeksi.

## Rivit konekäännöksestä kertovan ilmoituksen alla

machine-on = Käännetty { $date }.
machine-with = Käännösohjelma: { $program }.
machine-reviewer = Tarkistaja: { $role }
