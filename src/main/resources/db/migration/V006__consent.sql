create table space (
    holder_id       bigint primary key references person,
    state           text        not null constraint space_state check (state in ('NOTIFIED', 'OPEN', 'CLOSED')),
    opened_at       timestamptz,
    closed_at       timestamptz,
    masks_new       boolean     not null default false,
    constraint space_open_since check (state <> 'OPEN' or opened_at is not null)
);
comment on column space.masks_new is 'default for new documents (R23): masked as soon as they arrive';
call protect('space');
grant select, insert, update on space to carnet_app;
grant select on space to carnet_worker;

-- Keysets of holders, wrapped by a key that this database does not hold (SECURITY 5).
create table keyset (
    holder_id bigint primary key,
    wrapped   bytea       not null,
    made_at   timestamptz not null
);
call protect('keyset');
grant select, insert on keyset to carnet_app;
grant select, delete on keyset to carnet_worker;
