-- Append-only (SECURITY 2): the application inserts and reads, and owns nothing.
create table trace (
    holder_id    bigint      not null,
    seq          bigint      not null,
    tx           xid8        not null default pg_current_xact_id(),
    at           timestamptz not null,
    actor_kind   text        not null,
    actor_id     text        not null,
    action       text        not null,
    outcome      text        not null constraint trace_outcome check (outcome in ('ALLOWED', 'REFUSED')),
    rule         text        not null,
    withheld     integer     not null default 0,
    documents    uuid[]      not null default '{}',
    channel      text        not null,
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
create index trace_by_tx on trace (tx);
create index trace_by_actor on trace (holder_id, actor_id, action);
call protect('trace');

create table trace_counter (
    holder_id bigint primary key,
    last      bigint not null
);
call protect('trace_counter');

-- One leaf per trace, in the order in which they were sealed; signed heads live outside the database.
create table seal_leaf (
    position  bigint primary key,
    holder_id bigint not null,
    seq       bigint not null,
    leaf      bytea  not null,
    constraint seal_leaf_trace unique (holder_id, seq)
);
create table seal (
    size      bigint primary key,
    root      bytea       not null,
    at        timestamptz not null,
    up_to_tx  xid8        not null,
    frontier  bytea       not null,
    signature bytea       not null
);
comment on column seal.frontier is 'roots of the full subtrees, left to right, 32 bytes each: what is needed to go on';

grant select, insert on trace to carnet_app, carnet_worker;
grant select, insert, update on trace_counter to carnet_app, carnet_worker;
grant select, insert on seal_leaf, seal to carnet_worker;
grant select on seal_leaf, seal to carnet_app;
grant select on trace, seal_leaf, seal to carnet_auditor;
create policy of_auditor on trace for select to carnet_auditor using (true);
