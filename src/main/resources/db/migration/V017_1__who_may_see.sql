-- Choices about a whole space (R24, R50). No row: the defaults.
create table sharing_settings (
    holder_id            bigint  primary key,
    attending_sees_masked boolean not null default false,
    dispatch             boolean not null default true,
    break_glass          boolean not null default true,
    emergency_masked     boolean not null default false
);
call protect('sharing_settings');
grant select, insert, update on sharing_settings to carnet_app;

-- R21, R24, R34, R51: each ground on which a professional may consult is a row, with its end.
alter table permission
    drop constraint permission_ground,
    add constraint permission_ground check (ground in ('CARE_TEAM', 'EXPRESS_CONSENT', 'ATTENDING_PHYSICIAN',
        'ADMINISTRATOR', 'VOUCHER', 'EMERGENCY', 'DISPATCH')),
    add ref uuid not null default gen_random_uuid(),
    add groups text[],
    add declared_by text not null default 'HOLDER' constraint permission_declared_by
        check (declared_by in ('HOLDER', 'GUARDIAN', 'HEALTH_INSURANCE', 'PROFESSIONAL')),
    add ended_by text;
comment on column permission.groups is 'groups of document types that it is limited to; null: all';
comment on column permission.declared_by is 'an attending physician known from the health insurance alone can be blocked (R43)';
create unique index permission_ref on permission (holder_id, ref);
create unique index permission_attending on permission (holder_id) where ground = 'ATTENDING_PHYSICIAN' and ended_at is null;

alter table block
    add ref uuid not null default gen_random_uuid(),
    add even_emergency boolean not null default false,
    add blocked_by text,
    add ended_by text;
comment on column block.even_emergency is 'a structure stays blocked for the SAMU too (R46)';
create unique index block_ref on block (holder_id, ref);

insert into erasable (name, step) values ('sharing_settings', 50);
