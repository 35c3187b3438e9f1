-- Paul used the former service. Its documents come through /fhir, from the software that is registered as their source.
insert into organization (finess, name, city) values ('750000009', 'Ancien dossier médical partagé', 'Paris');
insert into software (client_id, name, finess, former_record_source)
values ('ancien-dmp', 'Ancien dossier médical partagé', '750000009', true);

insert into former_record (holder_id, active) select person_id, true from person_ins where matricule = '162053155504227';

-- Everybody of the campaign has a number but one, whose space cannot be opened (R5).
insert into person_ins select '9' || lpad(id::text, 14, '0'), '1.2.250.1.213.1.4.10', id from person
where family_name like 'EXEMPLE-%' and family_name <> 'EXEMPLE-57';
