### Stran, kadar ni povezave.

offline-title = Ni povezave
offline-lead = Ta stran ni shranjena v vaši napravi. Shranjene so strani mesta, o katerem ste brali nazadnje: poskusite z eno od njih ali se vrnite, ko boste povezani.
