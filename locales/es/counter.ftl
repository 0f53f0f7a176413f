counter-link = Mostrar esta guía en la ventanilla
counter-title = En la ventanilla
counter-lead = Muestre esta página al personal de la oficina o imprímala. Las dos columnas dicen lo mismo: una en su idioma y otra en { $language }.
counter-back = Volver a la guía
counter-for-staff = Para el personal: junto a este texto está el mismo contenido en { $language }.
counter-qr = Código QR con la dirección de esta guía
counter-scan = La guía en el móvil:
