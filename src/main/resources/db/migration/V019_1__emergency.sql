-- Structures whose physicians answer the 15 (R50). Reference data, from the national list of SAMU centres.
create table dispatch_centre (
    finess char(9) primary key references organization
);
grant select on dispatch_centre to carnet_app, carnet_worker;

-- What an attending physician is told, without any content (R52). By reader and not by holder: it is read by them.
create table professional_notice (
    rpps      char(11)    not null,
    id        bigint generated always as identity,
    ref       uuid        not null default gen_random_uuid(),
    holder_id bigint      not null,
    kind      text        not null constraint professional_notice_kind check (kind in ('EMERGENCY_ACCESS')),
    at        timestamptz not null,
    read_at   timestamptz,
    constraint professional_notice_pk primary key (rpps, id)
);
comment on column professional_notice.holder_id is 'named to the reader only as long as the policy lets them in';
create index professional_notice_unread on professional_notice (rpps, at) where read_at is null;
grant select, insert, update on professional_notice to carnet_app;

-- A paper card that leads a signed-in professional to the emergency page with the identity filled in, and shows nothing
-- to anybody else.
create table emergency_card (
    holder_id  bigint      not null references person,
    id         bigint generated always as identity,
    ref        uuid        not null,
    code       bytea       not null,
    birth_year boolean     not null,
    contact    bytea,
    made_at    timestamptz not null,
    made_by    text        not null,
    revoked_at timestamptz,
    revoked_by text,
    constraint emergency_card_pk primary key (holder_id, id),
    constraint emergency_card_ref unique (holder_id, ref)
);
comment on column emergency_card.code is 'sealed for another print; associated data: card:REF:code';
comment on column emergency_card.contact is 'whom to call, as typed by the holder; sealed; associated data: card:REF:contact';
create unique index emergency_card_one on emergency_card (holder_id) where revoked_at is null;
call protect('emergency_card');
grant select, insert, update on emergency_card to carnet_app;

-- Whose card a code speaks of. Written by the portal, asked by this one question only.
create table emergency_card_code (
    code_hash bytea  primary key,
    holder_id bigint not null
);
grant insert on emergency_card_code to carnet_app;
create function holder_of_card(bytea) returns bigint language sql stable security definer
    set search_path from current as $$ select holder_id from emergency_card_code where code_hash = $1 $$;
revoke all on function holder_of_card(bytea) from public;
grant execute on function holder_of_card(bytea) to carnet_app;

insert into erasable (name, step) values ('professional_notice', 50), ('emergency_card', 50), ('emergency_card_code', 50);
