#!/bin/sh
# Gives the logins of init.sql their passwords, from the environment.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
    -v owner="$CARNET_DB_OWNER_PASSWORD" -v portal="$CARNET_DB_PASSWORD" \
    -v auditor="$CARNET_AUDITOR_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
alter role carnet_owner password :'owner';
alter role carnet password :'portal';
alter role auditor password :'auditor';
alter role keycloak password :'keycloak';
SQL
