-- How many notices are in each state, counted by a job: a page never scans people. No trigger counts along: a counter is a
-- row that every opening of every node would wait for, and a trigger on a distributed table cannot write another one.
create table notice_count (
    campaign_id integer not null references campaign,
    state       text    not null,
    people      bigint  not null constraint notice_count_people check (people > 0),
    constraint notice_count_pk primary key (campaign_id, state)
);
create table notice_counted (
    campaign_id integer     primary key references campaign,
    as_of       timestamptz not null,
    next_at     timestamptz not null
);
comment on column notice_counted.next_at is 'not before: a count that takes long is made less often';
grant select on notice_count, notice_counted to carnet_app, carnet_worker;
grant insert, delete on notice_count to carnet_worker;
grant insert, update on notice_counted to carnet_worker;

-- whoever has no postal address, asked for at each batch of letters
create index address_nowhere on address (holder_id) where lines is null;
