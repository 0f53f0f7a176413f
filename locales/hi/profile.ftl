### पास की मार्गदर्शिकाएँ और प्रोफ़ाइल के लिंक।

guide-neighbours = इसी विषय पर और मार्गदर्शिकाएँ
guide-previous = पिछली मार्गदर्शिका
guide-next = अगली मार्गदर्शिका
service-active = सेवा चालू है
footer-privacy = गोपनीयता नीति
footer-legal-notes = कानूनी जानकारी
footer-faq = अक्सर पूछे जाने वाले प्रश्न
footer-report-inefficiency = समस्या की सूचना दें
footer-appointment = अपॉइंटमेंट लें
