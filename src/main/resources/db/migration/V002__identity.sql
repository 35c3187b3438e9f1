create table person (
    id           bigint generated always as identity primary key,
    -- first half of every public ref of this person's things, so that a ref leads to its holder by itself
    ref_prefix   bigint      not null default (('x' || encode(substring(uuid_send(gen_random_uuid()) for 8), 'hex'))::bit(64)::bigint),
    family_name  text        not null,
    given_names  text        not null,
    usual_name   text,
    sex          text        not null constraint person_sex check (sex in ('F', 'M', 'U')),
    birth_date   date        not null,
    birth_place  char(5)     not null,
    email        text,
    language     text        not null default 'fr' constraint person_language check (language in ('fr', 'en')),
    created_at   timestamptz not null default now(),
    constraint person_ref_prefix unique (ref_prefix)
);
comment on column person.birth_place is 'INSEE code of the place of birth';

create table person_ins (
    matricule char(15) not null,
    oid       text     not null,
    person_id bigint   not null references person,
    constraint person_ins_pk primary key (matricule, oid)
);

create table guardianship (
    holder_id   bigint      not null references person,
    guardian_id bigint      not null references person,
    since       timestamptz not null,
    ended_at    timestamptz,
    constraint guardianship_pk primary key (holder_id, guardian_id, since)
);

grant select on person, person_ins, guardianship to carnet_app, carnet_worker;
