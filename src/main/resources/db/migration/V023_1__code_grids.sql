-- A printed grid of sixty codes for people without a phone and without their card (M3). One row a grid: a mark for each
-- cell and a bit for each cell that has served. The marks are keyed, cell by cell, with a key that is sealed by one that
-- this database does not hold: a stolen table tells no code (see fr.carnet.consent.grid).
create table code_grid (
    holder_id  bigint      not null references person,
    id         bigint generated always as identity,
    made_at    timestamptz not null,
    sealed_key bytea       not null,
    marks      bytea       not null constraint code_grid_marks check (length(marks) = 960),
    used       bigint      not null default 0 constraint code_grid_used check (used >= 0 and used < 1152921504606846976),
    voided_at  timestamptz,
    constraint code_grid_pk primary key (holder_id, id)
);
-- a new grid voids the one before
create unique index code_grid_live on code_grid (holder_id) where voided_at is null;
call protect('code_grid');
grant select, insert, update on code_grid to carnet_app, carnet_worker;

-- Letters of a wave may carry a grid; a wave by e-mail cannot.
alter table wave add column with_grid boolean not null default false
    constraint wave_grid_on_paper check (not with_grid or channel = 'LETTER');
