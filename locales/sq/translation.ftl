### Faqja për gjendjen e përkthimeve dhe rreshtat për përkthimin me makinë, në shqip.

## Rreshtat nën njoftimin për përkthimin me makinë

machine-on = Përkthyer më { $date }.
machine-with = Përkthyer me { $program }.
machine-reviewer = Kontrolluar nga: { $role }
