### Il-paġna dwar l-istat tat-traduzzjonijiet u l-linji dwar it-traduzzjoni awtomatika, bil-Malti.

## Linji taħt l-avviż ta’ traduzzjoni awtomatika

machine-on = Data tat-traduzzjoni: { $date }.
machine-with = Programm tat-traduzzjoni: { $program }.
machine-reviewer = Ivverifikat minn: { $role }
