-- Three roles (SECURITY 2). Logins are given by whoever runs the server; these are what a login may be.
-- carnet_app      the portal: reads and writes one holder's rows at a time, appends to the journal
-- carnet_worker   jobs beside the requests (sealer, outbox, announcements): crosses holders, still appends only
-- carnet_auditor  reads the journal and its seals, nothing else
do $$
begin
    if not exists (select from pg_roles where rolname = 'carnet_app') then create role carnet_app nologin; end if;
    if not exists (select from pg_roles where rolname = 'carnet_worker') then create role carnet_worker nologin; end if;
    if not exists (select from pg_roles where rolname = 'carnet_auditor') then create role carnet_auditor nologin; end if;
end $$;

-- The subject of a transaction: no subject, no rows.
create function subject() returns bigint language sql stable parallel safe
    return nullif(current_setting('carnet.holder', true), '')::bigint;

-- Second wall (SECURITY 6): rows of a person's table are seen for the subject only; workers cross holders.
create procedure protect(t regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy of_subject on %s to carnet_app using (holder_id = subject()) with check (holder_id = subject())', t);
    execute format('create policy of_workers on %s to carnet_worker using (true) with check (true)', t);
    execute format('create policy of_owner on %s to current_user using (true) with check (true)', t);
end $$;

-- A portal that is not given the owner's login checks the version of the schema by itself.
grant select on flyway_schema_history to carnet_app;
