-- What a message that waits will be about, so that it is judged when it leaves: a document may have been set aside, kept
-- or deleted since (R68, R29). Of messages that waited before, what the last week told.
alter table notification_due add notices bigint[] not null default '{}';
update notification_due d set notices = coalesce((select array_agg(n.id) from notification n
    where n.holder_id = d.holder_id and n.at > now() - interval '7 days'), '{}');
alter table notification_due alter notices drop default;
grant update on notification_due to carnet_app;

-- Whether a mail that fails says something of the person, and becomes a letter (R69).
alter table outbox add nature text not null default 'MAIL'
    constraint outbox_nature check (nature in ('NOTICE', 'MAIL', 'THIRD_PARTY'));
comment on column outbox.nature is 'NOTICE: something waits in the space; MAIL: of its own, such as a code; THIRD_PARTY: to somebody else than the person';
update outbox set nature = case
    when template in ('INVITED', 'PROFESSIONAL_NEWS') then 'THIRD_PARTY'
    when template in ('SPACE_ANNOUNCED', 'SPACE_NOT_OPENED', 'NEW_CODE') or channel = 'LETTER' and template <> 'NOTICE' then 'MAIL'
    else 'NOTICE' end
 where state <> 'SENT';
-- an invitation that could not be delivered had become a letter that nobody prints
update outbox set state = 'FAILED' where state = 'WAITING' and channel = 'LETTER' and template in ('INVITED', 'PROFESSIONAL_NEWS');
