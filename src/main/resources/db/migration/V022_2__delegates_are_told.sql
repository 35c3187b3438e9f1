-- Jobs tell delegates too: whether one may hear of a document is asked of the policy, which reads these (R68).
grant select on delegation, narrowing, masking, permission, block, sharing_settings, majority_review to carnet_worker;

-- letters that wait for the printer
create index outbox_letters on outbox (id) where state = 'WAITING' and channel = 'LETTER';
