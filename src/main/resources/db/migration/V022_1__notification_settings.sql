-- What an account wants to hear of a space, its own or one that it looks after (R65, R67). No row: the defaults.
create table notification_setting (
    holder_id  bigint not null,
    account_id bigint not null references person,
    family     text   not null constraint notification_setting_family check (family in ('DOCUMENT', 'ACCESS', 'EMERGENCY',
        'SECURITY', 'DELEGATE', 'ADVISER', 'MESSAGE', 'APPOINTMENT', 'SERVICE', 'PREVENTION')),
    email      text   not null constraint notification_setting_email check (email in ('NOW', 'DAILY', 'WEEKLY', 'OFF')),
    letter     text   not null constraint notification_setting_letter check (letter in ('NOW', 'WEEKLY', 'OFF')),
    constraint notification_setting_pk primary key (holder_id, account_id, family),
    -- an emergency and who enters the space: never off (R65)
    constraint notification_setting_heard check (family not in ('EMERGENCY', 'SECURITY') or 'NOW' in (email, letter))
);
call protect('notification_setting');

-- When: the hour of summaries, and whether nights are left in peace.
create table notification_hours (
    holder_id  bigint   not null,
    account_id bigint   not null references person,
    hour       smallint not null default 8 constraint notification_hours_day check (hour between 6 and 21),
    quiet      boolean  not null default false,
    constraint notification_hours_pk primary key (holder_id, account_id)
);
call protect('notification_hours');

-- What an account will be told by one message, whatever happens until then. It becomes a row of the outbox when due.
create table notification_due (
    holder_id  bigint      not null,
    account_id bigint      not null references person,
    channel    text        not null constraint notification_due_channel check (channel in ('EMAIL', 'LETTER')),
    cadence    text        not null constraint notification_due_cadence check (cadence in ('NOW', 'DAILY', 'WEEKLY')),
    due_at     timestamptz not null,
    constraint notification_due_pk primary key (holder_id, account_id, channel, cadence)
);
create index notification_due_next on notification_due (due_at);
call protect('notification_due');

-- The next moment of a cadence, in Paris; at night, those who want peace wait for eight o'clock.
create function due_at(cadence text, hour int, quiet boolean, at timestamptz) returns timestamptz language sql stable as $$
    select case
        when cadence = 'DAILY' then (day + interval '1 hour' * hour
            + case when paris < day + interval '1 hour' * hour then interval '0' else interval '1 day' end) at time zone 'Europe/Paris'
        when cadence = 'WEEKLY' then (week + interval '1 hour' * hour
            + case when paris < week + interval '1 hour' * hour then interval '0' else interval '7 days' end) at time zone 'Europe/Paris'
        when quiet and paris::time < '08:00' then (day + interval '8 hours') at time zone 'Europe/Paris'
        when quiet and paris::time >= '21:00' then (day + interval '32 hours') at time zone 'Europe/Paris'
        else at end
    from (select paris, date_trunc('day', paris) as day, date_trunc('week', paris) as week
          from (select at at time zone 'Europe/Paris' as paris) local) days
$$;

grant select, insert, update on notification_setting, notification_hours to carnet_app;
grant select, insert, delete on notification_due to carnet_app;
grant select on notification_setting, notification_hours to carnet_worker;
grant select, insert, update, delete on notification_due to carnet_worker;
insert into erasable (name, step) values ('notification_setting', 80), ('notification_hours', 80), ('notification_due', 80);
