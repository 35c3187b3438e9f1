-- R34: reading and adding are ticked apart. A voucher to add serves for one document, sent by whoever typed it first.
alter table voucher
    add reading  boolean not null default true,
    add adding   boolean not null default false,
    add held_by  text,
    add added_at timestamptz,
    drop constraint voucher_groups,
    add constraint voucher_groups check (reading = (cardinality(groups) > 0)),
    add constraint voucher_held check (held_by is null or adding),
    add constraint voucher_added check (added_at is null or held_by is not null);
comment on column voucher.reading is 'false once its structure is blocked, too (R44): adding outlives a block (R42)';
comment on column voucher.held_by is 'who typed the code to add a document: nobody else can, from then on';

-- Whose voucher a code is, for one that lets add: the code is all that its bearer knows of the patient. Written by the
-- portal, asked by this one question only.
create table voucher_code (
    digest    text   primary key,
    holder_id bigint not null
);
grant insert on voucher_code to carnet_app;
create function holder_of_voucher(text) returns bigint language sql stable security definer
    set search_path from current as $$ select holder_id from voucher_code where digest = $1 $$;
revoke all on function holder_of_voucher(text) from public;
grant execute on function holder_of_voucher(text) to carnet_app;

insert into erasable (name, step) values ('voucher_code', 50);
