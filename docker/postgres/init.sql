-- What the server must offer before Carnet's migrations run (SECURITY 2): run once by a superuser, in the database
-- "postgres". Passwords are given apart. The launcher of src/dev runs this very file: demo and production agree.

create role carnet_app nologin;
create role carnet_worker nologin;
create role carnet_auditor nologin;

-- owns the schema and runs migrations; people are never served with it
create role carnet_owner login;

-- the portal; it becomes carnet_worker on purpose only, in jobs (set local role)
create role carnet login;
grant carnet_app to carnet with inherit true, set true;
grant carnet_worker to carnet with inherit false, set true;

-- reads the journal and its seals
create role auditor login;
grant carnet_auditor to auditor with inherit true, set true;

create role keycloak login;
create database keycloak owner keycloak;
revoke connect on database keycloak from public;

create database carnet owner carnet_owner;
revoke connect on database carnet from public;
grant connect on database carnet to carnet, auditor;
