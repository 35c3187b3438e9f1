-- What somebody last read is the first row of an index, however long their history is.
create index trace_by_actor_and_number on trace (holder_id, actor_id, action, seq);
drop index trace_by_actor;
