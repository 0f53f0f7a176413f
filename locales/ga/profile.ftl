### Treoracha taobh le chéile, agus naisc a iarrann próifíl.

guide-neighbours = Tuilleadh treoracha ar an topaic seo
guide-previous = An treoir roimhe seo
guide-next = An chéad treoir eile
service-active = Seirbhís ghníomhach
footer-privacy = Beartas príobháideachais
footer-legal-notes = Fógra dlí
footer-faq = Ceisteanna coitianta
footer-report-inefficiency = Tuairiscigh fadhb
footer-appointment = Déan coinne
