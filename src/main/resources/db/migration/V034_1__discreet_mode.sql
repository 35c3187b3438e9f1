-- Where and when it is safe for an account to be told outside its space (M9). No row: as its other settings say.
create table discreet_mode (
    holder_id  bigint   primary key references person,
    active     boolean  not null,
    place      text     not null constraint discreet_mode_place check (place in ('NOWHERE', 'ADDRESS', 'USUAL')),
    address    text,
    from_hour  smallint not null default 0 constraint discreet_mode_from check (from_hour between 0 and 23),
    until_hour smallint not null default 0 constraint discreet_mode_until check (until_hour between 0 and 23),
    constraint discreet_mode_address check (place <> 'ADDRESS' or address is not null)
);
comment on column discreet_mode.address is 'the one that was confirmed last; messages go there while place is ADDRESS';
comment on column discreet_mode.until_hour is 'in Paris; the same as from_hour: any hour';
call protect('discreet_mode');

-- An address waits here until the code that was sent to it is typed. The code is not kept: it is drawn again.
create table address_to_confirm (
    holder_id bigint      primary key references person,
    address   text        not null,
    asked_at  timestamptz not null,
    asked     int         not null default 1,
    tries     int         not null default 0
);
comment on column address_to_confirm.asked is 'how many codes left within a day: the address may be somebody else''s';
call protect('address_to_confirm');

-- The next moment when something may leave, from this one on.
create function safe_at(from_hour int, until_hour int, at timestamptz) returns timestamptz language sql stable as $$
    select case
        when from_hour = until_hour then at
        when from_hour < until_hour and hour >= from_hour and hour < until_hour then at
        when from_hour > until_hour and (hour >= from_hour or hour < until_hour) then at
        else (day + case when hour < from_hour then interval '0' else interval '1 day' end
            + interval '1 hour' * from_hour) at time zone 'Europe/Paris' end
    from (select date_trunc('day', paris) as day, extract(hour from paris) as hour
          from (select at at time zone 'Europe/Paris' as paris) local) days
$$;

-- A notice that stayed in the space because its reader wants nothing outside.
alter table outbox drop constraint outbox_state;
alter table outbox add constraint outbox_state check (state in ('WAITING', 'SENT', 'FAILED', 'INSIDE'));

grant select, insert, update, delete on address_to_confirm to carnet_app;
grant select, insert, update on discreet_mode to carnet_app;
grant select on discreet_mode, address_to_confirm to carnet_worker;
insert into erasable (name, step) values ('discreet_mode', 80), ('address_to_confirm', 80);
