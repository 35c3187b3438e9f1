-- A letter that somebody must have soon (R52): those with a day go first.
alter table outbox add post_by date;
comment on column outbox.post_by is 'letters: to be posted on this day at the latest; null when nothing presses';
