-- Who acts for whom in the demo: Aline helps Dominique with agenda and messages, and Ruth with documents. Leïla
-- represents Nour, sixteen, who has an account of her own, and Sami, who comes of age in some days.
with added as (
    insert into person (family_name, given_names, sex, birth_date, birth_place, email)
    select 'BENALI', name, sex, (current_date - age)::date, '51454', lower(login) || '@demo.carnet.example' from (values
        ('LEÏLA', 'leila', 'F', interval '45 years'),
        ('NOUR', 'nour', 'F', interval '16 years 3 months'),
        ('SAMI', 'sami', 'M', interval '18 years' - interval '12 days')) v (name, login, sex, age)
    returning id, given_names, birth_date),
numbered as (
    insert into person_ins (matricule, oid, person_id)
    select case given_names when 'LEÏLA' then '281115145400124' when 'NOUR' then '210085145400160' else '108125145400178' end,
           '1.2.250.1.213.1.4.10', id from added),
represented as (
    insert into guardianship (holder_id, guardian_id, since)
    select child.id, parent.id, child.birth_date
      from added child, added parent where parent.given_names = 'LEÏLA' and child.given_names <> 'LEÏLA'),
cared as (
    insert into permission (holder_id, rpps, ground, since)
    select id, '10100000001', 'CARE_TEAM', timestamptz '2026-01-15 09:30 Europe/Paris' from added)
insert into space (holder_id, state, opened_at)
select id, 'OPEN', timestamptz '2026-01-15 09:00 Europe/Paris' from added;

with asked as (
    insert into delegation (holder_id, ref, place, delegate_id, scopes, state, invited_at, answered_at, until)
    select p.id, (substring(lpad(to_hex(p.ref_prefix), 16, '0') for 16) || substring(md5(random()::text) for 16))::uuid, 1,
           aline.id, v.scopes::text[], 'ACTIVE', now() - interval '30 days', now() - interval '29 days',
           (current_date + interval '11 months')::timestamp at time zone 'Europe/Paris'
      from (values ('DOMINIQUE', date '1979-03-28', '{AGENDA,MESSAGES}'),
                   ('RUTH', date '1977-07-14', '{DOCUMENTS_READ,DOCUMENTS_ADD}')) v (name, birth, scopes)
      join person p on p.given_names = v.name and p.birth_date = v.birth
      join person aline on aline.given_names = 'ALINE' and aline.birth_date = '1984-01-21'
    returning holder_id, id, delegate_id)
insert into helping (holder_id, place, helped_id, delegation_id)
select delegate_id, row_number() over (order by holder_id), holder_id, id from asked;
