-- Whose spaces the demo closes, erases and suspends: nobody else's tests need them.
with added as (
    insert into person (family_name, given_names, sex, birth_date, birth_place, email) values
        ('GAUTHIER', 'COLETTE', 'F', '1955-02-14', '75112', 'colette@demo.carnet.example'),
        ('BLANC', 'SIMON', 'M', '1990-11-03', '13202', 'simon@demo.carnet.example')
    returning id, given_names),
numbered as (
    insert into person_ins (matricule, oid, person_id)
    select case given_names when 'COLETTE' then '255027511200196' else '190111320200270' end, '1.2.250.1.213.1.4.10', id
      from added),
cared as (
    insert into permission (holder_id, rpps, ground, since)
    select id, '10100000001', 'CARE_TEAM', timestamptz '2026-01-15 09:30 Europe/Paris' from added)
insert into space (holder_id, state, opened_at)
select id, 'OPEN', timestamptz '2026-01-15 09:00 Europe/Paris' from added;
