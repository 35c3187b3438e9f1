create table notification (
    id         bigint generated always as identity,
    holder_id  bigint      not null,
    ref        uuid        not null,
    kind       text        not null,
    at         timestamptz not null,
    actor_name text,
    document   uuid,
    constraint notification_pk primary key (holder_id, id),
    constraint notification_ref unique (holder_id, ref)
);
create index notification_by_date on notification (holder_id, at desc);
call protect('notification');

-- read-state is per account, never shared (R67)
create table notification_read (
    holder_id       bigint not null,
    notification_id bigint not null,
    reader_id       bigint not null,
    at              timestamptz not null,
    constraint notification_read_pk primary key (holder_id, notification_id, reader_id),
    constraint notification_read_of foreign key (holder_id, notification_id) references notification
);
call protect('notification_read');

-- What leaves the house after commit. Neutral words only: the row names a template, never a content (R66).
create table outbox (
    id         bigint generated always as identity,
    holder_id  bigint      not null,
    channel    text        not null constraint outbox_channel check (channel in ('EMAIL', 'LETTER')),
    recipient  text        not null,
    template   text        not null,
    language   text        not null,
    state      text        not null default 'WAITING' constraint outbox_state check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts   integer     not null default 0,
    created_at timestamptz not null,
    next_at    timestamptz not null,
    sent_at    timestamptz,
    last_error text,
    constraint outbox_pk primary key (holder_id, id)
);
create index outbox_due on outbox (next_at) where state = 'WAITING';
call protect('outbox');

grant select, insert on notification, notification_read, outbox to carnet_app;
grant select, insert, update on outbox to carnet_worker;
grant select, insert on notification to carnet_worker;
