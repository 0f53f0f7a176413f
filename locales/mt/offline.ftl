### Il-paġna li tidher mingħajr konnessjoni.

offline-title = M’hemmx konnessjoni
offline-lead = Din il-paġna mhijiex maħżuna fuq l-apparat tiegħek. Dawk tal-aħħar belt li qrajt dwarha huma maħżuna: ipprova waħda minn dawn, jew erġa’ lura meta jkollok konnessjoni.
