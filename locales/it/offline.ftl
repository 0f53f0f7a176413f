offline-title = Nessuna connessione
offline-lead = Questa pagina non è salvata sul tuo dispositivo. Lo sono quelle dell'ultima città che hai consultato: prova una di queste, oppure torna quando sei in rete.
