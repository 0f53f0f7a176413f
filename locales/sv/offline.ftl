### Utan uppkoppling.

offline-title = Ingen uppkoppling
offline-lead = Den här sidan är inte sparad på din enhet. Sidorna om den stad som du senast läste om är sparade: prova någon av dem, eller kom tillbaka när du är uppkopplad.
