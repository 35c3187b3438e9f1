-- What the holder cuts from a delegate's view, without any sign to them (R77).
create table narrowing (
    holder_id     bigint      not null,
    id            bigint generated always as identity,
    delegation_id bigint      not null,
    document_id   bigint      not null,
    begun_at      timestamptz not null,
    begun_by      text        not null,
    ended_at      timestamptz,
    ended_by      text,
    constraint narrowing_pk primary key (holder_id, id),
    constraint narrowing_from foreign key (holder_id, delegation_id) references delegation,
    constraint narrowing_of foreign key (holder_id, document_id) references document
);
create unique index narrowing_in_force on narrowing (holder_id, delegation_id, document_id) where ended_at is null;
call protect('narrowing');
grant select, insert, update on narrowing to carnet_app;

-- R13: for thirty days from majority, what guardians added waits for the eyes of whoever it speaks of.
create table majority_review (
    holder_id bigint primary key references person,
    ended_at  timestamptz not null
);
call protect('majority_review');
grant select, insert on majority_review to carnet_app;

insert into erasable (name, step) values ('narrowing', 15), ('majority_review', 50);

create function in_majority_review(birth date, at timestamptz) returns boolean language sql immutable parallel safe as $$
    select (at at time zone 'Europe/Paris')::date >= (birth + interval '18 years')::date
       and (at at time zone 'Europe/Paris')::date < (birth + interval '18 years')::date + 30
$$;
