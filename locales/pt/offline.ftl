### A página que se vê sem ligação à rede.

offline-title = Sem ligação à rede
offline-lead = Esta página não está guardada no seu dispositivo. Estão guardadas as da última cidade que consultou: experimente uma destas ou volte quando tiver ligação.
