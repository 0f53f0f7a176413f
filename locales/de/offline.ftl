offline-title = Keine Verbindung
offline-lead = Diese Seite ist auf Ihrem Gerät nicht gespeichert. Gespeichert sind die Seiten der Stadt, die Sie zuletzt gelesen haben: Versuchen Sie eine von diesen, oder kommen Sie wieder, wenn Sie verbunden sind.
