-- Letters and cards of the demo. Codes and serial numbers are in README.
create temporary view demo_person as
select p.id, lower(p.given_names) as login from person p where p.birth_date in ('1979-03-28', '1977-07-14', '1962-05-10', '1984-01-21');

insert into activation_code (holder_id, hash, made_at, expires_at)
select id, sha256(convert_to(id || ':' || code, 'UTF8')), now(), now() + interval '42 days'
  from demo_person
  join (values ('paul', 'DEM0PAU10001'), ('aline', 'DEM0A11N0001')) c (login, code) using (login);

insert into health_card (holder_id, serial_hash)
select id, sha256(convert_to(id || ':' || serial, 'UTF8'))
  from demo_person
  join (values ('dominique', '10203040501'), ('ruth', '10203040502'), ('paul', '10203040503')) c (login, serial)
       using (login);

drop view demo_person;
