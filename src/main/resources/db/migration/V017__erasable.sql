-- What an erasure deletes, in which order: a feature that adds a table says so in one line, and the function stays.
create table erasable (
    name text primary key,
    step int  not null
);
comment on column erasable.step is 'ascending: a table with a foreign key before the one that it refers to';
insert into erasable (name, step) values
    ('keyset', 0), ('masking', 10), ('submission_document', 20), ('submission', 30), ('document_content', 40),
    ('document', 60), ('permission', 70), ('block', 70), ('notification_read', 80), ('notification', 90), ('outbox', 90);

-- Erases, for good and in one statement, all that these holders' spaces keep: only spaces that are closed, and only when
-- an erasure is due. Not even jobs may change the journal: this function alone nulls its words and their salt, and
-- leaves the hashed part, so that the tree stays verifiable (ADR 2).
create or replace function erase_spaces(holders bigint[], moment timestamptz) returns setof bigint language plpgsql
    security definer set search_path from current as $$
declare
    erased bigint[];
    kept   text;
begin
    select coalesce(array_agg(holder_id), '{}') into erased from (
        select s.holder_id from space s join erasure e on e.holder_id = s.holder_id
         where s.holder_id = any (holders) and s.state = 'CLOSED'
           and e.cancelled_at is null and e.done_at is null and e.due_at <= moment
           for update) due;
    for kept in select name from erasable order by step, name loop
        execute format('delete from %I where holder_id = any ($1)', kept) using erased;
    end loop;
    update trace set actor_name = null, profession = null, organization = null, on_behalf = null, detail = null,
           salt = null where holder_id = any (erased) and salt is not null;
    update space set state = 'ERASED', opened_at = null, closed_at = null, masks_new = false
     where holder_id = any (erased);
    update erasure set done_at = moment
     where holder_id = any (erased) and cancelled_at is null and done_at is null;
    return query select unnest(erased);
end $$;
