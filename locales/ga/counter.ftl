### Treoir ag an gcuntar: teanga an léitheora taobh le teanga an bhunleagain

counter-link = Taispeáin an treoir seo ag an gcuntar
counter-title = Ag an gcuntar
counter-lead = Taispeáin an leathanach seo d’fhoireann na hoifige, nó priontáil é. Tá an rud céanna sa dá cholún: ceann i do theanga féin agus ceann as { $language }.
counter-back = Ar ais go dtí an treoir
counter-for-staff = Don fhoireann: tá an rud céanna as { $language } taobh leis an téacs seo.
counter-qr = Cód QR le seoladh na treorach seo
counter-scan = An treoir ar ghuthán:
