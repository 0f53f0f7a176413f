### An cuardach, i nGaeilge.

search-title = Cuardaigh
search-label = Cuardaigh treoracha, deasca cabhrach agus áiteanna
search-suggestions = Moltaí
search-filters = Scagairí
search-kind = Cineál
search-kind-all = Gach rud
search-city = Cathair
search-city-all = Gach cathair
search-topic = Topaic
search-topic-all = Gach topaic
search-stage = Pointe sa turas
search-stage-all = Gach pointe
search-language = Teanga a labhraítear ag an deasc chabhrach
search-language-all = Teanga ar bith
search-found =
    { $count ->
        [one] { $count } toradh
        [two] { $count } thoradh
        [few] { $count } thoradh
        [many] { $count } dtoradh
       *[other] { $count } toradh
    }
search-all = Féach na torthaí go léir
search-hint = Clóscríobh cúpla focal, i do theanga féin nó san Iodáilis.
search-loading = Ag cuardach…
search-none = Níor aimsíodh aon rud. Seiceáil an litriú, bain úsáid as níos lú focal, nó glan na scagairí.
search-meant = An é seo a bhí i gceist agat:
search-failed = Níorbh fhéidir an cuardach a lódáil.
search-offline = Níl ceangal líonra agat, agus níl an cuardach sábháilte ar do ghléas.
search-unsupported = Tá do bhrabhsálaí róshean don chuardach seo.
search-retry = Bain triail eile as
search-more = Tuilleadh torthaí
search-reset = Glan na scagairí
search-browse = Aimsigh é ar bhealach eile
search-feedback = Inis dúinn cad atá á lorg agat
search-no-script = Teastaíonn JavaScript don chuardach seo. Mura bhfuil sé agat, bain úsáid as an liosta iomlán:
