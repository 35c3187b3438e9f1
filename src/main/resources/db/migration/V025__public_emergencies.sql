-- Emergency accesses among the public counters; the worker reads permissions since V022_2.
alter table told_count drop constraint told_count_measure;
alter table told_count add constraint told_count_measure
    check (measure in ('NOTICES', 'OPENINGS', 'OPT_OUTS', 'RETURNS', 'NOT_REACHED', 'EMERGENCIES'));
create index permission_emergency on permission (since) where ground in ('EMERGENCY', 'DISPATCH');

-- What the telephony of the help line says of a day, written by a coordinator. Of the whole country: no person is in it.
create table line_day (
    day        date        primary key,
    calls      integer     not null constraint line_day_calls check (calls >= 0),
    minutes    integer     not null constraint line_day_minutes check (minutes between 0 and 600),
    written_by text        not null,
    written_at timestamptz not null
);
comment on column line_day.minutes is 'half of the calls of the day waited at most this long';
comment on column line_day.written_by is 'whoever wrote or corrected the day last';
grant select, insert, update on line_day to carnet_app;
