-- Iris, whose life changes: Marc helps her, three professionals may see. Nobody else's tests need them.
with added as (
    insert into person (family_name, given_names, sex, birth_date, birth_place, email) values
        ('VALLON', 'IRIS', 'F', '1991-04-02', '31555', 'iris@demo.carnet.example'),
        ('VALLON', 'MARC', 'M', '1988-02-11', '31555', 'marc@demo.carnet.example')
    returning id, given_names),
numbered as (
    insert into person_ins (matricule, oid, person_id)
    select case given_names when 'IRIS' then '291043155500136' else '188023155500206' end, '1.2.250.1.213.1.4.10', id from added)
insert into space (holder_id, state, opened_at)
select id, 'OPEN', timestamptz '2026-01-15 09:00 Europe/Paris' from added;

insert into permission (holder_id, rpps, ground, since, until)
select person_id, rpps, 'CARE_TEAM', timestamptz '2026-01-15 09:30 Europe/Paris', now() + interval '6 months'
  from person_ins, unnest(array['10100000002', '10100000003', '10100000004']) rpps where matricule = '291043155500136';

with asked as (
    insert into delegation (holder_id, ref, place, delegate_id, scopes, state, invited_at, answered_at, until)
    select p.id, (substring(lpad(to_hex(p.ref_prefix), 16, '0') for 16) || substring(md5(random()::text) for 16))::uuid, 1,
           marc.person_id, '{DOCUMENTS_READ}', 'ACTIVE', now() - interval '30 days', now() - interval '29 days',
           (current_date + interval '11 months')::timestamp at time zone 'Europe/Paris'
      from person p join person_ins i on i.person_id = p.id and i.matricule = '291043155500136'
      join person_ins marc on marc.matricule = '188023155500206'
    returning holder_id, id, delegate_id)
insert into helping (holder_id, place, helped_id, delegation_id)
select delegate_id, 1, holder_id, id from asked;
