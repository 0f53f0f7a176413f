### Marka aan khadka lagu jirin, Af-Soomaali.

offline-title = Khad ma jiro
offline-lead = Boggani kuma kaydsana qalabkaaga. Waxaa kaydsan bogagga magaaladii aad ugu dambayn akhriday: mid ka mid ah fur, ama soo noqo markaad khadka ku jirto.
