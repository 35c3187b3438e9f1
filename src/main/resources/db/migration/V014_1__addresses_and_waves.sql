-- Where a person is written to before they have a space, as their scheme declares it. person.email is another thing:
-- where the holder of a space asked to be told.
create table address (
    holder_id  bigint primary key references person,
    department text not null constraint address_department check (department ~ '^(0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-8]|98[678])$'),
    email      text,
    lines      text[] constraint address_lines check (cardinality(lines) between 2 and 6)
);
comment on column address.lines is 'name, street, postcode and town, as printed on the envelope; null when unknown';
-- waves take the people of a department in order, ten thousand at a time
create index address_by_department on address (department, holder_id);
call protect('address');

-- The campaign, its waves and the pauses of its clock are nobody's: they name no person but whoever acted.
create table campaign (
    id            integer generated always as identity primary key,
    name          text    not null,
    mails_a_day   integer not null constraint campaign_mails check (mails_a_day > 0),
    letters_a_day integer not null constraint campaign_letters check (letters_a_day > 0)
);
insert into campaign (name, mails_a_day, letters_a_day) values ('Ouverture des espaces', 2000000, 1200000);

create table wave (
    id          integer generated always as identity primary key,
    campaign_id integer not null references campaign,
    department  text    not null,
    channel     text    not null constraint wave_channel check (channel in ('EMAIL', 'LETTER')),
    planned_on  date    not null,
    capacity    integer not null constraint wave_capacity check (capacity > 0),
    planned_at  timestamptz not null,
    planned_by  text    not null,
    launched_at timestamptz,
    launched_by text,
    people      integer not null default 0,
    last_id     bigint  not null default 0,
    complete_at timestamptz,
    constraint wave_once unique (campaign_id, planned_on, department, channel)
);
comment on column wave.capacity is 'how many people at most this wave writes to; the others wait for the next one';
comment on column wave.last_id is 'how far a wave under way has come in the order of holders: it goes on from there';

-- While the clock is paused no day counts and no space opens: a pause lengthens everybody's time, and is written here.
create table clock_pause (
    campaign_id integer     not null references campaign,
    from_at     timestamptz not null,
    paused_by   text        not null,
    reason      text        not null,
    to_at       timestamptz,
    resumed_by  text,
    constraint clock_pause_pk primary key (campaign_id, from_at),
    constraint clock_pause_ends_after check (to_at >= from_at)
);
create unique index clock_pause_one on clock_pause (campaign_id) where to_at is null;

grant select on address, campaign, wave, clock_pause to carnet_app, carnet_worker;
grant insert, update on wave, clock_pause to carnet_app;
grant update on wave to carnet_worker;
