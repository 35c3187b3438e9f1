-- One leaf per trace, in the order in which they were sealed; signed heads live outside the database too.
create table seal_leaf (
    position  bigint primary key,
    holder_id bigint not null,
    seq       bigint not null,
    leaf      bytea  not null,
    constraint seal_leaf_trace unique (holder_id, seq)
);
create table seal (
    size     bigint primary key,
    root     bytea       not null,
    at       timestamptz not null,
    frontier bytea       not null,
    note     text        not null
);
comment on column seal.frontier is 'roots of the full subtrees, left to right, 32 bytes each: what is needed to go on';
comment on column seal.note is 'the signed head, as written in the seal directory';

grant select, insert on seal_leaf, seal to carnet_worker;
grant select on seal_leaf, seal to carnet_app, carnet_auditor;
