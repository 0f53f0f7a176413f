### Erayada bogga xafiiska lagu tuso, Af-Soomaali.

## Hagaha oo xafiiska lagu tuso: luqadda akhristaha iyo luqadda asalka oo isbarbar yaal.

counter-link = Tan ku tus xafiiska
counter-title = Marka aad xafiiska joogto
counter-lead = Boggan tus shaqaalaha xafiiska, ama daabaco. Labada tiir waxay leeyihiin isku mid: mid waa luqaddaada, kan kalena waa luqadda { $language }.
counter-back = Ku noqo hagaha
counter-for-staff = Shaqaalaha: qoraalkan waxaa garab yaal isla waxa oo ku qoran luqadda { $language }.
counter-qr = Koodhka QR ee cinwaanka hagahan
counter-scan = Hagaha oo telefoonka ku jira:
