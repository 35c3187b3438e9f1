-- A space that the operator suspends (R132), asked for by one supervisor and made so by another (R109).
create table suspension (
    holder_id     bigint      not null references person,
    id            bigint generated always as identity,
    ref           uuid        not null,
    reason        text        not null constraint suspension_reason check (reason in ('FRAUD', 'MALFUNCTION')),
    asked_by      text        not null,
    asked_at      timestamptz not null,
    confirmed_by  text,
    confirmed_at  timestamptz,
    contested_at  timestamptz,
    contest       bytea,
    end_asked_by  text,
    end_asked_at  timestamptz,
    ended_by      text,
    ended_at      timestamptz,
    closed_at     timestamptz,
    constraint suspension_pk primary key (holder_id, id),
    constraint suspension_ref unique (holder_id, ref),
    constraint suspension_four_eyes check (confirmed_by <> asked_by),
    constraint suspension_four_eyes_at_the_end check (confirmed_at is null or ended_by <> end_asked_by),
    constraint suspension_closed check (closed_at is null or confirmed_at is not null)
);
comment on column suspension.contest is 'what the holder answers, sealed for them; associated data: suspension:REF';
comment on column suspension.closed_at is 'nobody objected within six weeks';
create unique index suspension_going_on on suspension (holder_id) where ended_at is null and closed_at is null;
create index suspension_in_force on suspension (confirmed_at) where confirmed_at is not null and ended_at is null and closed_at is null;
call protect('suspension');
grant select, insert, update on suspension to carnet_app, carnet_worker;
grant update on space to carnet_worker;
