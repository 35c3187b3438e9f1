-- Documents of the former service (R14). They come by the same way as any deposit, from a software that is registered as
-- its source, before the space opens or after. Until they are taken over they are in the space for nobody.
alter table software add column former_record_source boolean not null default false;
comment on column software.former_record_source is 'brings documents of the former record: it feeds spaces that are not open yet';

alter table document add column former boolean not null default false;
comment on column document.former is 'of the former record, and not taken over: absent for everybody';
create index document_former on document (holder_id) where former;
-- What is sent to the space itself must not meet, and so betray, what is left in the former record.
alter table document drop constraint document_unique_id;
create unique index document_unique_id on document (holder_id, unique_id, former);

alter table former_record drop column documents;
alter table former_record add column taken_over_at timestamptz;
alter table former_record alter column active set default false;
comment on column former_record.taken_over_at is 'from then on, what still comes from its source goes into the space';
comment on table former_record is 'what the former service says of a record: how many documents is counted from what came';
grant insert, update on former_record to carnet_app, carnet_worker;
insert into erasable values ('former_record', 70);

-- How many documents are to be taken over; what was sent to the space meanwhile is there already.
create function former_documents(holder bigint) returns bigint language sql stable set search_path from current as $$
    select count(*) from document f where f.holder_id = holder and f.former and f.status = 'CURRENT'
       and not exists (select from document d
                        where d.holder_id = f.holder_id and d.unique_id = f.unique_id and not d.former)
$$;

-- Takes over what these holders have, and says who had something.
create function take_over_former_records(holders bigint[], moment timestamptz) returns setof bigint
    language sql set search_path from current as $$
    with moved as (
        update document f set former = false where f.holder_id = any (holders) and f.former
           and not exists (select from document d
                            where d.holder_id = f.holder_id and d.unique_id = f.unique_id and not d.former)
        returning holder_id),
    whose as (select distinct holder_id from moved)
    insert into former_record (holder_id, taken_over_at) select holder_id, moment from whose
    on conflict (holder_id) do update set taken_over_at = excluded.taken_over_at
    returning holder_id
$$;
