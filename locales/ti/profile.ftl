### ጎረባብቲ መምርሒታትን ካልኦት መላግቦታትን።

guide-neighbours = ተወሳኺ መምርሒታት ኣብዚ ኣርእስቲ
guide-previous = ዝሓለፈ መምርሒ
guide-next = ዝቕጽል መምርሒ
service-active = ኣገልግሎት ይሰርሕ ኣሎ
footer-privacy = ፖሊሲ ብሕትውና
footer-legal-notes = ሕጋዊ ሓበሬታ
footer-faq = ብተደጋጋሚ ዝሕተቱ ሕቶታት
footer-report-inefficiency = ጸገም ሓብሩ
footer-appointment = ቆጸራ ሓዙ
