### ቃላት ናይቲ መብርሂ ቃላትን ናይቲ ዝርዝር ብፊደልን።

glossary-title = መብርሂ ቃላት
glossary-lead = ኣብ ጣልያን ኣብ ደብዳቤታትን ቅጥዕታትን እትረኽብዎም ቃላት፣ ብሓጺሩ ተገሊጾም። ኣብያተ ጽሕፈት ነቲ ናይ ጣልያንኛ ቃል እዮም ዝጥቀሙ።
glossary-guide = መምርሒ:
glossary-open = ምሉእ መብርሂ ቃላት ርኣዩ
glossary-close = ዕጸዉ
index-title = ዝርዝር ብፊደል
index-lead = ኩሎም መምርሒታት፣ ኣብያተ ጽሕፈት፣ ከተማታት፣ ኣርእስትታትን ቃላትን ናይዚ መርበብ ሓበሬታ፣ ብተርታ ፊደል።
index-letters = ፊደላት
index-figures = ኣሃዛትን ምልክታትን
index-kind-guide = መምርሒ
index-kind-desk = ቤት ጽሕፈት
index-kind-city = ከተማ
index-kind-topic = ኣርእስቲ
index-kind-page = ብዛዕባ እዚ መርበብ ሓበሬታ
index-kind-journey = መስርሕ
index-kind-term = መብርሂ ቃላት
