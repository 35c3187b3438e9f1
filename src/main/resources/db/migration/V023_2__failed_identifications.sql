-- Who said to be somebody and could not show it. One row whether the person exists (their id) or not (0), written at the
-- same cost before the answer; a job brings those of known persons to their history, and keeps what staff tried (R108).
create table failed_identification (
    id           bigint generated always as identity primary key,
    person_id    bigint      not null,
    at           timestamptz not null,
    capacity     text,
    actor_id     text,
    actor_name   text,
    organization text,
    traced_at    timestamptz
);
comment on column failed_identification.actor_id is 'of the agent or adviser who looked; null for a visitor';
create index failed_identification_waiting on failed_identification (id) where traced_at is null;
create index failed_identification_by_date on failed_identification (at);
grant insert on failed_identification to carnet_app;
grant select, update, delete on failed_identification to carnet_worker;
grant select on failed_identification to carnet_auditor;
