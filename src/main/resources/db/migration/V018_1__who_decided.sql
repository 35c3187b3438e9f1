-- The portal is told which id an insert was given.
grant select on sequence permission_id_seq, block_id_seq to carnet_app;

-- one administrator at most, and one block of the same extent: two clicks are one decision
create unique index permission_administrator on permission (holder_id) where ground = 'ADMINISTRATOR' and ended_at is null;
create unique index block_in_force on block (holder_id, coalesce(rpps, ''), coalesce(finess, '')) where ended_at is null;
