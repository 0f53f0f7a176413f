### Hagayaasha is xiga iyo xiriiriyayaasha kale.

guide-neighbours = Hagayaal kale oo mawduucan ku saabsan
guide-previous = Hagaha ka horreeya
guide-next = Hagaha xiga
service-active = Adeeggu wuu shaqaynayaa
footer-privacy = Siyaasadda asturnaanta
footer-legal-notes = Xog sharci ah
footer-faq = Su'aalaha inta badan la isweydiiyo
footer-report-inefficiency = Soo sheeg dhibaato
footer-appointment = Qabso ballan
