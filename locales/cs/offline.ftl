### Stránka bez připojení.

offline-title = Bez připojení
offline-lead = Tato stránka není uložena ve vašem zařízení. Uloženy jsou stránky města, o kterém jste četli naposledy: zkuste některou z nich, nebo se vraťte, až budete připojeni.
