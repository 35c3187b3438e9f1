-- Reference data, replicated on every node. Professions, document types and the access matrix are files
-- (src/main/resources/directory), read once: they change with a release, never with a person.
create table organization (
    finess char(9) primary key,
    name   text not null,
    city   text
);
create table professional (
    rpps        char(11) primary key,
    family_name text not null,
    given_name  text not null,
    profession  text not null,
    specialty   text
);
create table practice (
    rpps   char(11) not null references professional,
    finess char(9)  not null references organization,
    constraint practice_pk primary key (rpps, finess)
);
create table software (
    client_id  text primary key,
    name       text    not null,
    finess     char(9) not null references organization,
    registered boolean not null default true
);
comment on column software.client_id is 'OIDC client; a software that is not registered deposits nothing';

grant select on organization, professional, practice, software to carnet_app, carnet_worker;
