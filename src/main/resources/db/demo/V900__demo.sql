-- The people of the demo. Nobody here exists; INS are test numbers (CONTRACT.md). Documents come through /fhir.
insert into organization (finess, name, city) values
    ('750000001', 'Maison de santé des Lilas', 'Paris'),
    ('310000001', 'Hôpital de la Garonne', 'Toulouse'),
    ('310000002', 'Pharmacie du Pont-Neuf', 'Toulouse'),
    ('310000003', 'SAMU 31', 'Toulouse');

insert into professional (rpps, family_name, given_name, profession, specialty) values
    ('10100000001', 'MARTIN', 'Claire', '10', 'SM54'),
    ('10100000002', 'DURAND', 'Hugo', '10', 'SM04'),
    ('10100000003', 'PETIT', 'Nadia', '60', null),
    ('10100000004', 'LEROY', 'Julien', '21', null),
    ('10100000005', 'FABRE', 'Inès', '10', 'SM02');

insert into practice (rpps, finess) values
    ('10100000001', '750000001'),
    ('10100000002', '310000001'),
    ('10100000003', '750000001'),
    ('10100000004', '310000002'),
    ('10100000005', '310000003');

insert into software (client_id, name, finess) values ('logiciel-demo', 'Logiciel de démonstration', '310000001');

create temporary table demo (
    login text, family_name text, given_names text, sex text, birth_date date, birth_place text, matricule text, oid text, state text
) on commit drop;
insert into demo values
    ('dominique', 'PAT-TROIS', 'DOMINIQUE', 'F', '1979-03-28', '51215', '279035121518989', '1.2.250.1.213.1.4.10', 'OPEN'),
    ('ruth', 'NESSI', 'RUTH', 'F', '1977-07-14', '63220', '277076322082910', '1.2.250.1.213.1.4.8', 'OPEN'),
    ('enfant', 'PAT-TROIS', 'LÉO', 'M', '2016-09-02', '51454', '116095145401215', '1.2.250.1.213.1.4.10', 'OPEN'),
    ('paul', 'LEFEVRE', 'PAUL', 'M', '1962-05-10', '31555', '162053155504227', '1.2.250.1.213.1.4.10', 'NOTIFIED'),
    ('aline', 'ROUX', 'ALINE', 'F', '1984-01-21', '31555', '284013155511721', '1.2.250.1.213.1.4.10', null);

insert into person (family_name, given_names, sex, birth_date, birth_place, email)
select family_name, given_names, sex, birth_date, birth_place,
       case login when 'enfant' then null else login || '@demo.carnet.example' end
  from demo;

create temporary view demo_person as
select d.*, p.id from demo d join person p using (family_name, given_names, birth_date);

insert into person_ins (matricule, oid, person_id) select matricule, oid, id from demo_person;

insert into guardianship (holder_id, guardian_id, since)
select child.id, parent.id, child.birth_date
  from demo_person child, demo_person parent
 where child.login = 'enfant' and parent.login = 'dominique';

insert into space (holder_id, state, opened_at)
select id, state, case state when 'OPEN' then timestamptz '2026-01-15 09:00 Europe/Paris' end
  from demo_person
 where state is not null;

insert into permission (holder_id, rpps, ground, since)
select p.id, g.rpps, g.ground, timestamptz '2026-01-15 09:30 Europe/Paris'
  from demo_person p
  join (values ('dominique', '10100000001', 'ATTENDING_PHYSICIAN'),
               ('dominique', '10100000002', 'CARE_TEAM'),
               ('dominique', '10100000003', 'CARE_TEAM'),
               ('dominique', '10100000004', 'CARE_TEAM'),
               ('ruth', '10100000002', 'CARE_TEAM')) g (login, rpps, ground) on g.login = p.login;

drop view demo_person;
