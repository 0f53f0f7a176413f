### Raadinta, Af-Soomaali.

search-title = Raadi
search-label = Raadi hagayaal, xafiisyo iyo meelo
search-suggestions = Soo-jeedinno
search-filters = Shaandhooyinka
search-kind = Nooca
search-kind-all = Wax walba
search-city = Magaalada
search-city-all = Dhammaan magaalooyinka
search-topic = Mawduuca
search-topic-all = Dhammaan mawduucyada
search-stage = Marxaladda
search-stage-all = Dhammaan marxaladaha
search-language = Luqadda xafiiska lagaga hadlo
search-language-all = Luqad kasta
search-found =
    { $count ->
        [one] { $count } natiijo
       *[other] { $count } natiijo
    }
search-all = Fiiri dhammaan natiijooyinka
search-hint = Ku qor dhowr eray luqaddaada ama af Talyaani.
search-loading = Waa la raadinayaa…
search-none = Waxba lama helin. Hubi higgaadda, isticmaal erayo ka yar, ama ka saar shaandhooyinka.
search-meant = Ma waxaad ula jeedday:
search-failed = Raadinta lama soo rari karin.
search-offline = Khadka kuma jirtid, raadintuna kuma kaydsana qalabkaaga.
search-unsupported = Biraawsarkaagu aad buu ugu duugoobay raadintan.
search-retry = Isku day mar kale
search-more = Natiijooyin kale
search-reset = Ka saar shaandhooyinka
search-browse = Si kale u raadi
search-feedback = Noo sheeg waxa aad raadinayso
search-no-script = Raadintani waxay u baahan tahay JavaScript. La'aantiis, isticmaal liiska wax walba ku jiraan:
