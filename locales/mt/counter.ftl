### Gwida fl-uffiċċju: il-lingwa ta’ min jaqra ħdejn il-lingwa tal-oriġinal

counter-link = Uri din il-gwida fl-uffiċċju
counter-title = Fl-uffiċċju
counter-lead = Uri din il-paġna lill-persunal tal-uffiċċju jew stampaha. Iż-żewġ kolonni jgħidu l-istess ħaġa: waħda bil-lingwa tiegħek u l-oħra bil-lingwa tal-uffiċċju ({ $language }).
counter-back = Lura għall-gwida
counter-for-staff = Għall-persunal: ħdejn dan it-test hemm l-istess kontenut b’lingwa oħra ({ $language }).
counter-qr = Kodiċi QR bl-indirizz ta’ din il-gwida
counter-scan = Il-gwida fuq it-telefon:
