create table document (
    id                  bigint generated always as identity,
    holder_id           bigint      not null,
    ref                 uuid        not null,
    -- identity of the document for whoever made it
    unique_id           text        not null,
    logical_id          uuid        not null,
    set_id text, set_version integer,
    -- what it is
    title               bytea       not null,
    type_code           text        not null,
    class_code          text        not null,
    format_code         text        not null,
    mime                text        not null,
    size                bigint      not null,
    sha1                bytea       not null,
    language            text        not null default 'fr-FR',
    created_at          timestamptz not null,
    service_start       timestamptz not null,
    service_stop        timestamptz,
    facility_type text, practice_setting text,
    events text not null default '', related text not null default '',
    -- life cycle
    status              text        not null default 'CURRENT' constraint document_status check (status in ('CURRENT', 'SUPERSEDED', 'DELETED')),
    archived            boolean     not null default false,
    replaces            bigint,
    version             integer     not null default 1,
    deposited_at        timestamptz not null,
    updated_at          timestamptz not null,
    -- who may see (R27)
    confidentiality     text        not null default 'N' constraint document_confidentiality check (confidentiality in ('N', 'R', 'V')),
    patient_sees_from   timestamptz,
    patient_reminded_at timestamptz, patient_opened_at timestamptz,
    hidden_from_guardians boolean   not null default false,
    -- who made it, who brought it
    author_kind         text        not null constraint document_author_kind check (author_kind in ('PROFESSIONAL', 'ORGANIZATION', 'DEVICE', 'PATIENT')),
    author_id           text,
    author_family text, author_given text,
    author_specialty    text,
    author_organization text, author_finess text,
    legal_author        text,
    custodian           text,
    deposited_by        text        not null,
    deposited_for       text,
    source_patient      bytea,
    constraint document_pk primary key (holder_id, id),
    constraint document_ref unique (holder_id, ref),
    constraint document_unique_id unique (holder_id, unique_id),
    constraint document_holder foreign key (holder_id) references space,
    constraint document_replaces foreign key (holder_id, replaces) references document
);
comment on column document.title is 'encrypted for the holder; associated data: holder and ref';
comment on column document.patient_sees_from is 'announce-first (R28): hidden from the patient until then, one calendar month after the deposit at most';
comment on column document.deposited_by is 'rpps:…, software:client@finess or person:id — whoever still sees it when it is masked (R23)';
create index document_by_date on document (holder_id, service_start desc);
create index document_to_announce on document (patient_sees_from) where patient_sees_from is not null and patient_opened_at is null;
call protect('document');
grant select, insert, update on document to carnet_app, carnet_worker;
-- the persistence layer asks which id an insert was given
grant select on sequence document_id_seq to carnet_app;
