-- Append-only (SECURITY 2): the application inserts and reads, and owns nothing.
create table trace (
    holder_id    bigint      not null,
    seq          bigint      not null,
    at           timestamptz not null,
    actor_kind   text        not null,
    actor_id     text        not null,
    action       text        not null,
    outcome      text        not null constraint trace_outcome check (outcome in ('ALLOWED', 'REFUSED')),
    rule         text        not null,
    withheld     integer     not null default 0,
    documents    uuid[]      not null default '{}',
    channel      text        not null constraint trace_channel check (channel in ('WEB', 'FHIR', 'SYSTEM')),
    request      text,
    -- words for people, kept out of the hashed leaf; the leaf holds only words_digest (SECURITY 4)
    actor_name   text,
    profession   text,
    organization text,
    on_behalf    text,
    detail       text,
    salt         bytea,
    words_digest bytea       not null,
    constraint trace_pk primary key (holder_id, seq)
);
comment on column trace.salt is 'null once the words have been erased by law; then the digest can no longer be guessed from names';
create index trace_by_actor on trace (holder_id, actor_id, action);
call protect('trace');

create table trace_counter (
    holder_id bigint primary key,
    last      bigint not null
) with (fillfactor = 70);
call protect('trace_counter');

-- Traces that wait for the sealer, written with the trace itself. A queue, and not a transaction id compared with
-- a snapshot: it is still right after a dump, on another cluster, on several machines.
create table trace_unsealed (
    holder_id bigint not null,
    seq       bigint not null
);
call protect('trace_unsealed');

grant select, insert on trace to carnet_app, carnet_worker;
grant select, insert, update on trace_counter to carnet_app, carnet_worker;
grant insert on trace_unsealed to carnet_app;
grant select, insert, delete on trace_unsealed to carnet_worker;
grant select on trace, trace_counter to carnet_auditor;
create policy of_auditor on trace for select to carnet_auditor using (true);
create policy of_auditor on trace_counter for select to carnet_auditor using (true);
