### सहायता केंद्र: अभी खुला है या नहीं, बटन

open-now = अभी खुला है
open-until = अभी खुला है, { $time } बजे बंद होगा
open-until-day = अभी खुला है, { $day } को { $time } बजे बंद होगा
closed-now = अभी बंद है
closed-until-today = अभी बंद है, आज { $time } बजे खुलेगा
closed-until-tomorrow = अभी बंद है, कल ({ $day }) { $time } बजे खुलेगा
closed-until-day = अभी बंद है, { $day } को { $time } बजे खुलेगा
open-local-time = { $city } का स्थानीय समय
open-unknown = खुलने का समय जाँचा नहीं गया
desk-call = फ़ोन करें
desk-write = ईमेल लिखें
desk-directions = रास्ता देखें
desk-getting-there = यहाँ कैसे पहुँचें
public-holiday = सार्वजनिक छुट्टी
desk-cost = इसका खर्च कितना है
desk-for-whom = यह किसके लिए है
desk-report = इस पेज की गलती की सूचना दें
