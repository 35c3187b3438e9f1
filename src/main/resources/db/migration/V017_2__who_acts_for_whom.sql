-- Parents until the eighteenth birthday (R76), others by a court, until its date.
alter table guardianship
    add kind text not null default 'PARENT' constraint guardianship_kind check (kind in ('PARENT', 'COURT')),
    add until date,
    add ref uuid not null default gen_random_uuid();
comment on column guardianship.until is 'last day, Paris; a parent''s ends at majority by itself';
create unique index guardianship_ref on guardianship (holder_id, ref);

-- Whether this guardianship is in force at that instant.
create function in_force(g guardianship, at timestamptz) returns boolean language sql stable parallel safe as $$
    select g.since <= at and g.ended_at is null
       and (g.until is null or g.until >= (at at time zone 'Europe/Paris')::date)
       and (g.kind = 'COURT' or exists (select 1 from person p where p.id = g.holder_id
            and p.birth_date + interval '18 years' > (at at time zone 'Europe/Paris')::date))
$$;

-- Somebody whom the holder asked to help, for some things and some time (R71, R73).
create table delegation (
    holder_id   bigint      not null references person,
    id          bigint generated always as identity,
    ref         uuid        not null default gen_random_uuid(),
    delegate_id bigint references person,
    scopes      text[]      not null constraint delegation_scopes
        check (scopes <@ '{AGENDA,MESSAGES,DOCUMENTS_READ,DOCUMENTS_ADD,PROFILE,PREVENTION}'),
    state       text        not null constraint delegation_state check (state in ('INVITED', 'ACTIVE', 'REFUSED', 'ENDED')),
    invited_at  timestamptz not null,
    answered_at timestamptz,
    until       timestamptz not null,
    ended_at    timestamptz,
    ended_by    text,
    constraint delegation_pk primary key (holder_id, id),
    constraint delegation_ref unique (holder_id, ref),
    constraint delegation_known check (state <> 'ACTIVE' or delegate_id is not null)
);
create unique index delegation_in_force on delegation (holder_id, delegate_id) where state = 'ACTIVE';
call protect('delegation');
grant select, insert, update on delegation to carnet_app;

insert into erasable (name, step) values ('delegation', 70);
