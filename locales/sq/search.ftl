### Kërkimi, në shqip.

search-title = Kërko
search-label = Kërko udhëzues, sportele dhe vende
search-suggestions = Sugjerime
search-filters = Filtra
search-kind = Lloji
search-kind-all = Gjithçka
search-city = Qyteti
search-city-all = Të gjitha qytetet
search-topic = Tema
search-topic-all = Të gjitha temat
search-stage = Faza
search-stage-all = Të gjitha fazat
search-language = Gjuha që flitet në sportel
search-language-all = Çdo gjuhë
search-found =
    { $count ->
        [one] { $count } rezultat
       *[other] { $count } rezultate
    }
search-all = Shih të gjitha rezultatet
search-hint = Shkruaj disa fjalë, në gjuhën tënde ose në italisht.
search-loading = Po kërkohet…
search-none = Nuk u gjet asgjë. Kontrollo drejtshkrimin, përdor më pak fjalë ose hiqi filtrat.
search-meant = Mos deshe të thoshe:
search-failed = Kërkimi nuk u ngarkua dot.
search-offline = Nuk je në rrjet dhe kërkimi nuk është i ruajtur në pajisjen tënde.
search-unsupported = Shfletuesi yt është tepër i vjetër për këtë kërkim.
search-retry = Provo përsëri
search-more = Më shumë rezultate
search-reset = Hiqi filtrat
search-browse = Kërko ndryshe
search-feedback = Na trego çfarë kërkon
search-no-script = Ky kërkim ka nevojë për JavaScript. Pa të, përdor listën e të gjitha faqeve:
