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
-- A worker that takes a mail moves next_at: if it dies, the mail is due again then.
create table outbox (
    id         bigint generated always as identity,
    holder_id  bigint      not null,
    ref        uuid        not null default gen_random_uuid(),
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
comment on column outbox.ref is 'Message-ID of the mail, the same at each attempt';
comment on column outbox.recipient is 'e-mail address; for a letter person:ID, whose postal address is found when it is printed';
create index outbox_due on outbox (next_at) where state = 'WAITING';
create unique index outbox_one_waiting on outbox (holder_id, channel, template) where state = 'WAITING';
call protect('outbox');

grant select, insert on notification, notification_read, outbox to carnet_app;
grant select, insert, update on outbox to carnet_worker;
grant select, insert on notification to carnet_worker;
