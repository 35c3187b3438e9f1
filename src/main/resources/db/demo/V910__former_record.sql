-- Paul used the former service. Its documents come through /fhir, from the software that is registered as their source.
insert into organization (finess, name, city) values ('750000009', 'Ancien dossier médical partagé', 'Paris');
insert into software (client_id, name, finess, former_record_source)
values ('ancien-dmp', 'Ancien dossier médical partagé', '750000009', true);

insert into former_record (holder_id, active) select person_id, true from person_ins where matricule = '162053155504227';
