create table document_content (
    holder_id   bigint not null,
    document_id bigint not null,
    bytes       bytea  not null,
    constraint document_content_pk primary key (holder_id, document_id),
    constraint document_content_of foreign key (holder_id, document_id) references document on delete cascade
);
alter table document_content alter column bytes set storage external;
call protect('document_content');

create table submission (
    id               bigint generated always as identity,
    holder_id        bigint      not null,
    ref              uuid        not null,
    unique_id        text        not null,
    source_id        text        not null,
    designation_type text,
    title            bytea,
    code             text,
    deposited_by     text        not null,
    author_id        text,
    author_family    text,
    author_given     text,
    author_finess    text,
    at               timestamptz not null,
    constraint submission_pk primary key (holder_id, id),
    constraint submission_ref unique (holder_id, ref),
    constraint submission_unique_id unique (holder_id, unique_id)
);
call protect('submission');

create table submission_document (
    holder_id     bigint not null,
    submission_id bigint not null,
    document_id   bigint not null,
    constraint submission_document_pk primary key (holder_id, submission_id, document_id),
    constraint submission_document_lot foreign key (holder_id, submission_id) references submission,
    constraint submission_document_of foreign key (holder_id, document_id) references document
);
call protect('submission_document');

grant select, insert on document_content, submission, submission_document to carnet_app;
grant delete on document_content to carnet_app;
