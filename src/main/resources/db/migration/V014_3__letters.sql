-- Letters go to the printer in batches: files of PDF pages and a manifest. A letter is in one file; a file that is not
-- done is written anew, with new codes, and is in no manifest before it is done (nothing is printed under two codes).
create table print_batch (
    id          integer generated always as identity primary key,
    campaign_id integer     not null references campaign,
    made_at     timestamptz not null,
    made_by     text        not null,
    manifest_at timestamptz,
    posted_at   timestamptz,
    posted_by   text
);
create table print_file (
    batch_id integer not null references print_batch,
    number   integer not null,
    letters  integer not null,
    pages    integer,
    sha256   text,
    done_at  timestamptz,
    constraint print_file_pk primary key (batch_id, number)
);
create table letter (
    holder_id   bigint  not null,
    batch_id    integer not null,
    file        integer not null,
    -- place in the batch; with the batch it is the barcode, which says nothing about anybody
    place       integer not null,
    returned_at timestamptz,
    constraint letter_pk primary key (holder_id, batch_id)
);
-- asked by jobs only: which letters are in a file, whose letter came back
create index letter_by_place on letter (batch_id, place);
call protect('letter');

-- Opening, in chunks that are done with the rows that they opened, in one transaction: what is not done was not begun.
create table opening_run (
    id          integer generated always as identity primary key,
    campaign_id integer     not null references campaign,
    due         bigint,
    started_at  timestamptz not null,
    started_by  text        not null,
    finished_at timestamptz
);
comment on column opening_run.due is 'null until the run is cut into chunks';
create unique index opening_run_one on opening_run (campaign_id) where finished_at is null;

create table opening_chunk (
    run_id   integer not null references opening_run,
    number   integer not null,
    first_id bigint  not null,
    last_id  bigint  not null,
    due      integer not null,
    opened   integer,
    done_at  timestamptz,
    constraint opening_chunk_pk primary key (run_id, number)
);

grant select on print_batch, print_file, letter, opening_run, opening_chunk to carnet_app, carnet_worker;
grant insert, update on print_batch, print_file, letter, opening_run, opening_chunk to carnet_worker;
grant insert, update on space to carnet_worker;
