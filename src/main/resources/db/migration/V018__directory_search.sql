-- Who is looked for as people write them: without accents, case or punctuation, and with a letter wrong (pg_trgm).
create extension if not exists pg_trgm;

create function plain(words text) returns text language sql immutable strict parallel safe
    return btrim(regexp_replace(regexp_replace(
        normalize(replace(replace(lower(words), 'œ', 'oe'), 'æ', 'ae'), NFKD), '[\u0300-\u036f]', '', 'g'),
        '[^a-z0-9]+', ' ', 'g'));

alter table professional add column plain_name text generated always as (plain(given_name || ' ' || family_name)) stored;
alter table organization add column plain_name text generated always as (plain(name)) stored;
alter table organization add column plain_city text generated always as (plain(coalesce(city, ''))) stored;

create index professional_by_name on professional using gin (plain_name gin_trgm_ops);
create index organization_by_name on organization using gin (plain_name gin_trgm_ops);
create index organization_by_city on organization using gin (plain_city gin_trgm_ops);
create index practice_by_finess on practice (finess);
