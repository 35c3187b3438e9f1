create table masking (
    id          bigint generated always as identity,
    holder_id   bigint      not null,
    document_id bigint      not null,
    masked_at   timestamptz not null,
    masked_by   text        not null,
    ended_at    timestamptz,
    ended_by    text,
    constraint masking_pk primary key (holder_id, id),
    constraint masking_of foreign key (holder_id, document_id) references document
);
create unique index masking_in_force on masking (holder_id, document_id) where ended_at is null;
call protect('masking');

-- Who may consult (R20 b, R21): a professional, or everyone of a structure.
create table permission (
    id        bigint generated always as identity,
    holder_id bigint      not null,
    rpps      char(11),
    finess    char(9),
    ground    text        not null constraint permission_ground check (ground in ('CARE_TEAM', 'EXPRESS_CONSENT', 'ATTENDING_PHYSICIAN')),
    since     timestamptz not null,
    until     timestamptz,
    ended_at  timestamptz,
    constraint permission_pk primary key (holder_id, id),
    constraint permission_whom check (num_nonnulls(rpps, finess) >= 1)
);
call protect('permission');

create table block (
    id         bigint generated always as identity,
    holder_id  bigint      not null,
    rpps       char(11),
    finess     char(9),
    blocked_at timestamptz not null,
    ended_at   timestamptz,
    constraint block_pk primary key (holder_id, id),
    constraint block_whom check (num_nonnulls(rpps, finess) >= 1)
);
call protect('block');

grant select, insert, update on masking, permission, block to carnet_app;
grant select on sequence masking_id_seq to carnet_app;
