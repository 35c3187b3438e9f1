-- Jobs tell delegates too: whether one may hear of a document is asked of the policy, which reads these (R68).
grant select on delegation, narrowing, masking, permission, block, sharing_settings, majority_review to carnet_worker;

-- letters that wait for the printer; one that waits already may have to leave sooner
grant update (post_by) on outbox to carnet_app;
create index outbox_letters on outbox (id) where state = 'WAITING' and channel = 'LETTER';
