-- R48: an administrator blocks on behalf of the holder, and must not learn from it what the holder blocked. So each of them
-- blocks beside the other: one block of the same extent for those who decide, one for each professional.
drop index block_in_force;
create unique index block_in_force on block (holder_id, coalesce(rpps, ''), coalesce(finess, ''),
    (case when starts_with(blocked_by, 'rpps:') then blocked_by else '' end)) where ended_at is null;
