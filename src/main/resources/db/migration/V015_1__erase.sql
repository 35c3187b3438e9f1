-- Erases, for good and in one statement, all that these holders' spaces keep: only spaces that are closed, and only when
-- an erasure is due. Not even jobs may change the journal: this function alone nulls its words and their salt, and
-- leaves the hashed part, so that the tree stays verifiable (ADR 2). A new table with holder_id is added here, or to
-- those that are kept (a test asks).
create function erase_spaces(holders bigint[], moment timestamptz) returns setof bigint language plpgsql
    security definer set search_path from current as $$
declare erased bigint[];
begin
    select coalesce(array_agg(holder_id), '{}') into erased from (
        select s.holder_id from space s join erasure e on e.holder_id = s.holder_id
         where s.holder_id = any (holders) and s.state = 'CLOSED'
           and e.cancelled_at is null and e.done_at is null and e.due_at <= moment
           for update) due;
    delete from keyset where holder_id = any (erased);
    delete from masking where holder_id = any (erased);
    delete from submission_document where holder_id = any (erased);
    delete from submission where holder_id = any (erased);
    delete from document_content where holder_id = any (erased);
    delete from document where holder_id = any (erased);
    delete from permission where holder_id = any (erased);
    delete from block where holder_id = any (erased);
    delete from notification_read where holder_id = any (erased);
    delete from notification where holder_id = any (erased);
    delete from outbox where holder_id = any (erased);
    update trace set actor_name = null, profession = null, organization = null, on_behalf = null, detail = null,
           salt = null where holder_id = any (erased) and salt is not null;
    update space set state = 'ERASED', opened_at = null, closed_at = null, masks_new = false
     where holder_id = any (erased);
    update erasure set done_at = moment
     where holder_id = any (erased) and cancelled_at is null and done_at is null;
    return query select unnest(erased);
end $$;
revoke all on function erase_spaces(bigint[], timestamptz) from public;
grant execute on function erase_spaces(bigint[], timestamptz) to carnet_worker;
