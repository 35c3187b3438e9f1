-- A court's decision on who chooses for a child (R12), written down by one of the support line and confirmed by another
-- (R109). The one in force is the last that was confirmed; without any, guardians must agree.
create table court_paper (
    holder_id    bigint      not null references person,
    id           bigint generated always as identity,
    ref          uuid        not null,
    reference    text        not null constraint court_paper_reference check (length(reference) between 1 and 80),
    court        text        not null constraint court_paper_court check (length(court) between 1 and 120),
    decided_on   date        not null,
    guardian_id  bigint      not null references person,
    asked_by     text        not null,
    asked_at     timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    dropped_by   text,
    dropped_at   timestamptz,
    constraint court_paper_pk primary key (holder_id, id),
    constraint court_paper_ref unique (holder_id, ref),
    constraint court_paper_four_eyes check (confirmed_by <> asked_by),
    constraint court_paper_one_end check (confirmed_at is null or dropped_at is null)
);
comment on column court_paper.guardian_id is 'who decides from now on';
create unique index court_paper_asked on court_paper (holder_id) where confirmed_at is null and dropped_at is null;
call protect('court_paper');
grant select, insert, update on court_paper to carnet_app;
grant select on court_paper to carnet_worker;
