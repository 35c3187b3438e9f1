-- R34: a code on paper that lets one structure see some groups of documents, until an hour of its day. Only a keyed digest
-- of the code is kept. Once it has served, a permission of the same ref says so.
create table voucher (
    id         bigint generated always as identity,
    holder_id  bigint      not null,
    ref        uuid        not null,
    finess     char(9)     not null,
    digest     text        not null,
    groups     text[]      not null constraint voucher_groups check (cardinality(groups) > 0),
    made_at    timestamptz not null,
    made_by    text        not null,
    until      timestamptz not null constraint voucher_of_a_day check (until > made_at and until <= made_at + interval '24 hours'),
    used_at    timestamptz,
    used_by    text,
    revoked_at timestamptz,
    revoked_by text,
    constraint voucher_pk primary key (holder_id, id),
    constraint voucher_ref unique (holder_id, ref)
);
comment on column voucher.until is 'counted from when it was made, not from when it serves';
call protect('voucher');
grant select, insert, update on voucher to carnet_app;

insert into erasable (name, step) values ('voucher', 70);
