-- What became of telling one person (R16). One narrow row a person; the day on which a space opens is not kept but
-- counted from clock_from, so that a pause of the clock changes no row of 65 million.
create table notice (
    holder_id   bigint      not null references address,
    campaign_id integer     not null,
    wave_id     integer     not null,
    sent_at     timestamptz,
    clock_from  timestamptz,
    changed_at  timestamptz not null,
    state       text        not null constraint notice_state check (state in ('PLANNED', 'SENT', 'DELIVERED', 'FAILED',
                                'RESENT', 'OPPOSED', 'OPTED_IN', 'AUTO_OPENED', 'NOT_REACHED')),
    channel     text        not null constraint notice_channel check (channel in ('EMAIL', 'LETTER')),
    changed_by  text        not null,
    constraint notice_pk primary key (holder_id, campaign_id),
    -- what never reached a person has no clock: it can never open by itself (R4)
    constraint notice_clock check (state in ('OPPOSED', 'OPTED_IN')
                                or (clock_from is not null) = (state in ('SENT', 'DELIVERED', 'RESENT', 'AUTO_OPENED')))
) with (fillfactor = 80);
call protect('notice');

-- The states before the present one, each with its actor and time.
create table notice_past (
    holder_id   bigint      not null,
    campaign_id integer     not null,
    changed_at  timestamptz not null,
    state       text        not null,
    channel     text        not null,
    changed_by  text        not null
);
create index notice_past_of on notice_past (holder_id);
call protect('notice_past');

-- The state graph, as data: a step that is not here is not taken.
create table notice_graph (
    from_state text not null,
    to_state   text not null,
    constraint notice_graph_pk primary key (from_state, to_state)
);
insert into notice_graph (from_state, to_state)
select f, t from (values
    ('PLANNED',     '{SENT,FAILED,OPPOSED,OPTED_IN}'::text[]),
    ('SENT',        '{DELIVERED,FAILED,OPPOSED,OPTED_IN,AUTO_OPENED}'),
    ('DELIVERED',   '{FAILED,OPPOSED,OPTED_IN,AUTO_OPENED}'),
    ('FAILED',      '{RESENT,NOT_REACHED,OPPOSED,OPTED_IN}'),
    ('RESENT',      '{DELIVERED,FAILED,OPPOSED,OPTED_IN,AUTO_OPENED}'),
    ('NOT_REACHED', '{RESENT,OPPOSED,OPTED_IN}'),
    ('OPPOSED',     '{OPTED_IN}')) graph (f, ts), unnest(ts) t;

grant select on notice, notice_graph to carnet_app, carnet_worker;
grant insert, update on notice to carnet_worker;
grant select, insert on notice_past to carnet_worker;
grant select on notice_past to carnet_app;

-- Notices follow choices as they come: a choice is appended, so its time is found by a small index of blocks.
create index choice_by_time on choice using brin (made_at);
