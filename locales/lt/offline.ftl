### Puslapis, rodomas neprisijungus prie tinklo.

offline-title = Nėra ryšio
offline-lead = Šis puslapis jūsų įrenginyje neišsaugotas. Išsaugoti paskutinio žiūrėto miesto puslapiai: pabandykite vieną iš jų arba grįžkite, kai turėsite ryšį.
