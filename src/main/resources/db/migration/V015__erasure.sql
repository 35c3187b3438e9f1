-- Erasure of what a closed space keeps: asked for (R131), or because its ten years are over (R130).
create table erasure (
    holder_id    bigint      not null references person,
    id           bigint generated always as identity,
    ground       text        not null constraint erasure_ground check (ground in ('ASKED', 'ARCHIVE_ENDED')),
    asked_at     timestamptz not null,
    asked_by     text        not null,
    due_at       timestamptz not null,
    cancelled_at timestamptz,
    done_at      timestamptz,
    receipt      text        not null,
    code         text        not null,
    constraint erasure_pk primary key (holder_id, id),
    constraint erasure_receipt unique (holder_id, receipt),
    constraint erasure_code unique (holder_id, code),
    constraint erasure_one_end check (num_nonnulls(cancelled_at, done_at) <= 1)
);
comment on column erasure.due_at is 'until then it can be cancelled';
comment on column erasure.code is 'shows to anybody that it was done, and names nobody; in clear, since no key of the holder is left to seal it';
create unique index erasure_waiting on erasure (holder_id) where cancelled_at is null and done_at is null;
create index erasure_due on erasure (due_at) where cancelled_at is null and done_at is null;
call protect('erasure');
grant select, insert, update on erasure to carnet_app, carnet_worker;

create index space_archived on space (closed_at) where state = 'CLOSED';
-- a number of the person is asked for at each deposit and each certificate
create index person_ins_of on person_ins (person_id);

create function holder_of_erasure(text) returns bigint language sql stable security definer
    set search_path from current as $$ select holder_id from erasure where code = $1 and done_at is not null $$;
create index erasure_by_code on erasure (code) where done_at is not null;
revoke all on function holder_of_erasure(text) from public;
grant execute on function holder_of_erasure(text) to carnet_app;
