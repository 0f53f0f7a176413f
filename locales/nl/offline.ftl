### Zonder verbinding.

offline-title = Geen verbinding
offline-lead = Deze pagina is niet op uw apparaat opgeslagen. De pagina’s van de stad die u het laatst hebt gelezen wel: probeer een daarvan, of kom terug als u verbinding hebt.
