### Uden forbindelse.

offline-title = Ingen forbindelse
offline-lead = Denne side er ikke gemt på din enhed. Siderne om den by, du sidst læste om, er gemt: Prøv en af dem, eller kom tilbage, når du har forbindelse.
