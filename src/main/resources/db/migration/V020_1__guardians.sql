-- Whoever represents somebody certifies it once, before they open the space (R70); a court's guardian is recorded with
-- the paper that says so.
alter table guardianship
    add certified_at timestamptz,
    add paper text,
    add recorded_by text;
create unique index guardianship_once on guardianship (holder_id, guardian_id) where ended_at is null;
create index guardianship_by_guardian on guardianship (guardian_id) where ended_at is null;
grant insert on guardianship to carnet_app;
grant update (certified_at, ended_at) on guardianship to carnet_app;

-- Who was told that they came of an age at which something changes (R76).
create table birthday_told (
    holder_id bigint      not null references person,
    age       smallint    not null constraint birthday_told_age check (age in (16, 18)),
    told_at   timestamptz not null,
    constraint birthday_told_pk primary key (holder_id, age)
);
call protect('birthday_told');
grant select, insert on birthday_told to carnet_worker;
insert into erasable (name, step) values ('birthday_told', 50);
