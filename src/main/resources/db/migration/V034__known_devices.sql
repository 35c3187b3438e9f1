-- Browsers from which an account signed in, so that it is told of another one (R64). A number drawn at random that the
-- browser keeps, and its digest here; no address, no name of the device: nothing by which to know it anywhere else.
create table known_device (
    holder_id bigint      not null references person,
    id        bigint      generated always as identity,
    ref       uuid        not null,
    digest    bytea       not null,
    kind      text        not null constraint known_device_kind check (kind in ('PHONE', 'COMPUTER')),
    first_at  timestamptz not null,
    last_at   timestamptz not null,
    constraint known_device_pk primary key (holder_id, id),
    constraint known_device_ref unique (holder_id, ref),
    constraint known_device_digest unique (holder_id, digest)
);
call protect('known_device');
create index known_device_by_age on known_device (last_at);

-- Since when: the very first sign-in is from a new device, and frightens nobody.
create table known_devices_since (
    holder_id bigint      primary key references person,
    at        timestamptz not null
);
call protect('known_devices_since');

grant select, insert, update, delete on known_device to carnet_app;
grant select, insert on known_devices_since to carnet_app;
grant select, delete on known_device to carnet_worker;
insert into erasable (name, step) values ('known_device', 80), ('known_devices_since', 80);
