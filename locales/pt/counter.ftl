### Um guia ao balcão: o idioma de quem lê ao lado do idioma original

counter-link = Mostrar este guia ao balcão
counter-title = Ao balcão
counter-lead = Mostre esta página aos funcionários do serviço ou imprima-a. As duas colunas dizem o mesmo: uma no seu idioma, a outra em { $language }.
counter-back = Voltar ao guia
counter-for-staff = Para os funcionários: ao lado deste texto está o mesmo conteúdo em { $language }.
counter-qr = Código QR com o endereço deste guia
counter-scan = O guia no telemóvel:
