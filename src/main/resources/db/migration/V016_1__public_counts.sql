-- What everybody may know of the campaign. Counted once a week by a job; a page never scans people.
create table region (
    code text primary key,
    name text not null
);
create table department (
    code   text primary key,
    region text not null references region
);
comment on table region is 'regions of France by their INSEE code; COM and 00 are ours: other communities, and no known address';
insert into region
select substr(line, 1, strpos(line, ' ') - 1), substr(line, strpos(line, ' ') + 1) from unnest(array[
    '84 Auvergne-Rhône-Alpes', '27 Bourgogne-Franche-Comté', '53 Bretagne', '24 Centre-Val de Loire', '94 Corse',
    '44 Grand Est', '32 Hauts-de-France', '11 Île-de-France', '28 Normandie', '75 Nouvelle-Aquitaine', '76 Occitanie',
    '52 Pays de la Loire', '93 Provence-Alpes-Côte d’Azur', '01 Guadeloupe', '02 Martinique', '03 Guyane',
    '04 La Réunion', '06 Mayotte', 'COM Collectivités d’outre-mer', '00 -']) line;
insert into department
select d, r from (values
    ('84', '01 03 07 15 26 38 42 43 63 69 73 74'), ('27', '21 25 39 58 70 71 89 90'), ('53', '22 29 35 56'),
    ('24', '18 28 36 37 41 45'), ('94', '20 2A 2B'), ('44', '08 10 51 52 54 55 57 67 68 88'), ('32', '02 59 60 62 80'),
    ('11', '75 77 78 91 92 93 94 95'), ('28', '14 27 50 61 76'), ('75', '16 17 19 23 24 33 40 47 64 79 86 87'),
    ('76', '09 11 12 30 31 32 34 46 48 65 66 81 82'), ('52', '44 49 53 72 85'), ('93', '04 05 06 13 83 84'),
    ('01', '971'), ('02', '972'), ('03', '973'), ('04', '974'), ('06', '976'), ('COM', '975 977 978 986 987 988')
) list (r, departments), unnest(string_to_array(departments, ' ')) d;

-- A week is counted once and never again: two looks at the same week can never be subtracted from each other.
create table counted_week (
    week       date primary key constraint counted_week_monday check (extract(isodow from week) = 1),
    counted_at timestamptz not null
);
create table told_count (
    week    date   not null references counted_week,
    region  text   not null references region,
    measure text   not null constraint told_count_measure
        check (measure in ('NOTICES', 'OPENINGS', 'OPT_OUTS', 'RETURNS', 'NOT_REACHED')),
    since   date   not null,
    people  bigint constraint told_count_k check (people >= 11),
    constraint told_count_pk primary key (week, region, measure),
    constraint told_count_since check (since <= week)
);
comment on column told_count.since is 'the first week that this number covers: weeks under eleven wait for the next ones';
comment on column told_count.people is 'null: fewer than eleven, and not told; they wait for the next week';

-- Who waits to be told. The portal's requests cannot read it: what they cannot read they cannot show.
create table waiting_count (
    region  text    not null references region,
    measure text    not null,
    since   date    not null,
    people  integer not null constraint waiting_count_small check (people between 0 and 10),
    constraint waiting_count_pk primary key (region, measure)
);
grant select on region, department, counted_week, told_count to carnet_app, carnet_worker;
grant insert on counted_week, told_count to carnet_worker;
grant select, insert, update on waiting_count to carnet_worker;
