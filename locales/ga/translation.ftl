### An leathanach faoi stádas na n-aistriúchán, agus na línte faoi aistriúchán meaisín, i nGaeilge.

## Línte faoin bhfógra faoi aistriúchán meaisín

machine-on = Dáta an aistriúcháin: { $date }.
machine-with = Aistrithe le: { $program }.
machine-reviewer = Seiceáilte ag: { $role }
