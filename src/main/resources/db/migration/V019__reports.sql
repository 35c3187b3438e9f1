-- An access that its holder reports, on its line of the history (R53, R107). Kept when a space is erased: what people
-- wrote is sealed under a keyset that is gone by then.
create table report (
    holder_id   bigint      not null references person,
    id          bigint generated always as identity,
    ref         uuid        not null,
    number      text        not null,
    line        text        not null,
    seq         bigint      not null,
    reason      text        not null
        constraint report_reason check (reason in ('NO_EMERGENCY', 'NOT_MY_CARER', 'TOO_MUCH', 'UNKNOWN_PERSON', 'OTHER')),
    words       bytea,
    names       boolean     not null,
    made_by     text        not null,
    made_at     timestamptz not null,
    last_day    date        not null,
    seen_at     timestamptz,
    answered_at timestamptz,
    answered_by text,
    outcome     text        constraint report_outcome check (outcome in ('JUSTIFIED', 'NOT_JUSTIFIED', 'PASSED_ON')),
    answer      bytea,
    constraint report_pk primary key (holder_id, id),
    constraint report_ref unique (holder_id, ref),
    constraint report_once unique (holder_id, line),
    constraint report_of foreign key (holder_id, seq) references trace (holder_id, seq),
    constraint report_answered check (num_nulls(answered_at, answered_by, outcome, answer) in (0, 4))
);
comment on column report.line is 'ref of the line, as the history shows it';
comment on column report.words is 'sealed for the holder; associated data: report:REF:words';
comment on column report.answer is 'sealed for the holder; associated data: report:REF:answer';
comment on column report.names is 'the holder lets the support line see whose access it was, for this report only (R102)';
create index report_waiting on report (last_day) where answered_at is null;
call protect('report');
grant select, insert, update on report to carnet_app, carnet_worker;
