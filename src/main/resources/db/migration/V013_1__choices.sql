-- One row per choice, whatever its channel (R7). Appended, never changed: the last one wins (R10).
create table choice (
    holder_id     bigint      not null references person,
    id            bigint generated always as identity,
    kind          text        not null constraint choice_kind check (kind in ('OPT_OUT', 'OPT_IN', 'CLOSE', 'REOPEN')),
    refused_parts text[]      not null default '{}'
        constraint choice_refused_parts check (refused_parts <@ '{DOCUMENTS,MESSAGING,AGENDA,REIMBURSEMENTS}'),
    channel       text        not null
        constraint choice_channel check (channel in ('WEB', 'PHONE', 'LETTER', 'ADVISER', 'SPACE')),
    actor_kind    text        not null,
    actor_id      text        not null,
    by_guardian   bigint references person,
    made_at       timestamptz not null,
    code_hash     bytea,
    takes_over    boolean,
    waits         boolean     not null default false,
    request       uuid        not null,
    receipt       text        not null,
    proof_hash    bytea       not null,
    follow_hash   bytea       not null,
    sealed_codes  bytea       not null,
    constraint choice_pk primary key (holder_id, id),
    constraint choice_request unique (holder_id, request),
    constraint choice_receipt unique (holder_id, receipt)
);
comment on column choice.by_guardian is 'the guardian in whose name it was made; null when the holder chose';
comment on column choice.code_hash is 'of the letter''s code, when one was used (R7)';
comment on column choice.takes_over is 'the former record is taken over (R14); null when there was none';
comment on column choice.waits is 'another guardian chose the opposite: the space stays closed until both agree (R12)';
comment on column choice.request is 'drawn with the page that asks to confirm: the same page sent twice is one choice';
comment on column choice.sealed_codes is 'proof code and follow-up code, under the holder''s keyset, for another print of the proof';
call protect('choice');
grant select, insert on choice to carnet_app, carnet_worker;

-- Whose choice a receipt or a proof code speaks of. Written by the portal, asked by these two questions only.
create table choice_reference (
    receipt    text   primary key,
    proof_hash bytea  not null constraint choice_reference_proof unique,
    holder_id  bigint not null
);
grant insert on choice_reference to carnet_app, carnet_worker;

create function holder_of_receipt(text) returns bigint language sql stable security definer
    set search_path from current as $$ select holder_id from choice_reference where receipt = $1 $$;
create function holder_of_proof(bytea) returns bigint language sql stable security definer
    set search_path from current as $$ select holder_id from choice_reference where proof_hash = $1 $$;
revoke all on function holder_of_receipt(text), holder_of_proof(bytea) from public;
grant execute on function holder_of_receipt(text), holder_of_proof(bytea) to carnet_app;
