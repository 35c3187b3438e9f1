-- Spaces that could not be opened for a technical reason (R5): why, for the operator to mend; who is told, and once.
create table impossibility (
    holder_id   bigint      not null references person,
    campaign_id integer     not null,
    number      bigint generated always as identity,
    why         text        not null constraint impossibility_why check (why in ('NO_IDENTIFIER', 'DATA')),
    detail      text,
    first_at    timestamptz not null,
    last_at     timestamptz not null,
    tries       integer     not null default 1,
    mended_at   timestamptz,
    constraint impossibility_pk primary key (holder_id, campaign_id)
);
comment on column impossibility.number is 'what the person quotes and the operator sees: says nothing about anybody';
comment on column impossibility.detail is 'what the database refused, such as 23505 trace_pk: never a value';
comment on column impossibility.mended_at is 'opened by a later run';
call protect('impossibility');
grant select, insert, update on impossibility to carnet_worker;
