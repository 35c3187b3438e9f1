-- The life of a space. No row: nothing decided yet. The primary key is the arbiter between a choice and the batch that
-- opens: whoever inserts first decides.
alter table space drop constraint space_state;
alter table space add constraint space_state
    check (state in ('NOTIFIED', 'REFUSED', 'OPEN', 'SUSPENDED', 'CLOSED', 'ERASED'));
alter table space add column refused_parts text[] not null default '{}'
    constraint space_refused_parts check (refused_parts <@ '{DOCUMENTS,MESSAGING,AGENDA,REIMBURSEMENTS}');
comment on column space.refused_parts is 'parts that the holder does not want, even while the space is open';

-- A choice that came by phone, by a letter that an agent keyed, or through an adviser is traced as such.
alter table trace drop constraint trace_channel;
alter table trace add constraint trace_channel
    check (channel in ('WEB', 'FHIR', 'SYSTEM', 'PHONE', 'LETTER', 'ADVISER'));

-- An agent finds somebody by what they can say aloud, never by browsing: name, date of birth, end of the number.
create index person_by_birth_date on person (birth_date);

-- A record kept by the former service (R14), found at activation: taken over, or left closed.
create table former_record (
    holder_id bigint primary key references person,
    documents integer not null constraint former_record_documents check (documents >= 0),
    active    boolean not null
);
comment on column former_record.active is 'the holder used it: the consent line is ticked from the start';
call protect('former_record');
grant select on former_record to carnet_app, carnet_worker;
