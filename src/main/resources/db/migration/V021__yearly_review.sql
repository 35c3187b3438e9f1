-- M10: once a year the holder goes through who may see, on screen or on paper.
create table yearly_review (
    id        bigint generated always as identity,
    holder_id bigint      not null,
    done_at   timestamptz not null,
    done_by   text        not null,
    kept      int         not null,
    removed   int         not null,
    constraint yearly_review_pk primary key (holder_id, id)
);
call protect('yearly_review');
grant select, insert on yearly_review to carnet_app;

-- What was printed: permissions by the number of their line. No name is kept.
create table review_sheet (
    id         bigint generated always as identity,
    holder_id  bigint      not null,
    digest     bytea       not null,
    lines      uuid[]      not null,
    printed_at timestamptz not null,
    until      timestamptz not null,
    used_at    timestamptz,
    used_by    text,
    constraint review_sheet_pk primary key (holder_id, id),
    constraint review_sheet_digest unique (holder_id, digest)
);
call protect('review_sheet');
grant select, insert, update on review_sheet to carnet_app;

-- Leads from the code on a sheet to its holder: whoever opens the envelope knows nothing else. Only a digest is kept.
create table review_code (
    digest    bytea  primary key,
    holder_id bigint not null references person
);
grant select, insert on review_code to carnet_app;

insert into erasable (name, step) values ('yearly_review', 70), ('review_sheet', 70), ('review_code', 70);
