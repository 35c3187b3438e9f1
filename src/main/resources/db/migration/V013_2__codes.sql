-- Codes printed in letters (R11): single use, expiring; a new one voids the old. Only a digest is kept:
-- sha256(holder_id || ':' || code), the code in capitals without dashes (see fr.carnet.consent.identification).
create table activation_code (
    holder_id  bigint      not null references person,
    id         bigint generated always as identity,
    hash       bytea       not null,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    used_by    uuid,
    voided_at  timestamptz,
    constraint activation_code_pk primary key (holder_id, id)
);
comment on column activation_code.used_by is
    'the visit that used it: within one visit a parent may choose for themselves, then for a child';
create unique index activation_code_live on activation_code (holder_id) where used_at is null and voided_at is null;
call protect('activation_code');
grant select, insert, update on activation_code to carnet_app, carnet_worker;

-- Serial numbers of health cards, same digest.
create table health_card (
    holder_id   bigint not null references person,
    serial_hash bytea  not null,
    constraint health_card_pk primary key (holder_id, serial_hash)
);
call protect('health_card');
grant select on health_card to carnet_app;

-- How often something was tried on somebody, known or not (SECURITY 9, 10). The target is a keyed digest: this table
-- tells neither whom nor whether they exist.
create table attempt (
    target       text        primary key,
    tries        integer     not null,
    last_at      timestamptz not null,
    paused_until timestamptz
) with (fillfactor = 70);
create index attempt_by_date on attempt (last_at);
grant select, insert, update, delete on attempt to carnet_app;
