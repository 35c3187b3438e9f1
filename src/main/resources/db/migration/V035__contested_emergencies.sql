-- What became of contested emergency accesses is among the public counters (M15): of a report, whether it is about one.
alter table report add emergency boolean not null default false;
update report r set emergency = true from trace t
 where t.holder_id = r.holder_id and t.seq = r.seq
   and (t.action = 'OPEN_IN_EMERGENCY' or t.rule in ('EMERGENCY', 'DISPATCH', 'EMERGENCY_CARD'));
comment on column report.emergency is 'the reported line is of an emergency';
create index report_of_emergency on report (made_at) where emergency;
create index report_of_emergency_answered on report (answered_at) where emergency;

alter table told_count drop constraint told_count_measure;
alter table told_count add constraint told_count_measure
    check (measure in ('NOTICES', 'OPENINGS', 'OPT_OUTS', 'RETURNS', 'NOT_REACHED', 'EMERGENCIES',
                       'CONTESTED', 'JUSTIFIED', 'NOT_JUSTIFIED', 'PASSED_ON'));
