-- Roots of full subtrees of 2^level leaves (level 8, 16, 24…): a proof of inclusion reads some hundreds of hashes,
-- whatever the size of the tree. Nothing that the leaves do not say.
create table seal_node (
    level smallint not null,
    index bigint   not null,
    hash  bytea    not null,
    constraint seal_node_pk primary key (level, index)
);
grant select, insert on seal_node to carnet_worker;
grant select on seal_node to carnet_app;

-- What a holder reads of their history without asking for anything: not their own visits of lists and of the history.
-- Somebody who looks in every day has a thousand of those in a year; neither the page nor its count passes over them.
create index trace_told on trace (holder_id, seq) where not (actor_kind = 'PATIENT' and action in ('READ_HISTORY', 'SEARCH'));

-- the head of a month is looked for by its time
create index seal_by_time on seal (at);
