-- Who is invited to help a holder, or to represent them with another guardian (R70, R71): by name, and an address or a
-- code on paper. The code is drawn from the ref and how many were drawn, with a key that this database does not hold.
create table invitation (
    holder_id     bigint      not null references person,
    id            bigint generated always as identity,
    ref           uuid        not null,
    delegation_id bigint,
    given_name    text        not null,
    family_name   text        not null,
    email         text,
    drawn         integer     not null default 0,
    invited_by    bigint      not null references person,
    invited_at    timestamptz not null,
    expires_at    timestamptz not null,
    state         text        not null default 'WAITING'
        constraint invitation_state check (state in ('WAITING', 'VALIDATED', 'REFUSED', 'WITHDRAWN')),
    answered_by   bigint references person,
    answered_at   timestamptz,
    constraint invitation_pk primary key (holder_id, id),
    constraint invitation_ref unique (holder_id, ref),
    constraint invitation_to foreign key (holder_id, delegation_id) references delegation,
    constraint invitation_way check (email is not null or drawn > 0)
);
comment on column invitation.delegation_id is 'what the invited would be given; null for a second guardian';
comment on column invitation.drawn is 'how many codes were drawn: only the last one is good; 0 while none was asked for';
create unique index invitation_of_guardian on invitation (holder_id) where delegation_id is null and state = 'WAITING';
call protect('invitation');
grant select, insert, update on invitation to carnet_app;

-- To which spaces a code, or an address, leads. It says nothing without the code or the address.
create table invitation_reference (
    digest    bytea  not null,
    holder_id bigint not null,
    ref       uuid   not null,
    constraint invitation_reference_pk primary key (digest, holder_id, ref)
);
grant insert on invitation_reference to carnet_app;
create function invited(bytea) returns table (holder_id bigint, ref uuid) language sql stable security definer
    set search_path from current as $$ select r.holder_id, r.ref from invitation_reference r where r.digest = $1 $$;
revoke all on function invited(bytea) from public;
grant execute on function invited(bytea) to carnet_app;

-- At most three people for one holder, held by the place that each takes (R71).
alter table delegation add place smallint constraint delegation_place check (place between 1 and 3);
create unique index delegation_places on delegation (holder_id, place) where state in ('INVITED', 'ACTIVE');

-- Whom somebody (holder_id) helps: at most five (R71). Of the helper, so that their page crosses no holder; whether the help goes
-- on is said by the delegation.
create table helping (
    holder_id     bigint   not null references person,
    place         smallint not null constraint helping_place check (place between 1 and 5),
    helped_id     bigint   not null references person,
    delegation_id bigint   not null,
    constraint helping_pk primary key (holder_id, place),
    constraint helping_once unique (holder_id, helped_id)
);
call protect('helping');
grant select, insert, delete on helping to carnet_app;

insert into erasable (name, step) values ('invitation', 65), ('invitation_reference', 50);
