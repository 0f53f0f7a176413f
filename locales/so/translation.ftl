### Bogga xaaladda tarjumaadda iyo sadarrada ku saabsan tarjumaadda mishiinka, Af-Soomaali.

## Sadarrada ka hooseeya fariinta tarjumaadda mishiinka

machine-on = Waxaa la tarjumay { $date }.
machine-with = Barnaamijka lagu tarjumay: { $program }.
machine-reviewer = Waxaa hubiyay: { $role }
