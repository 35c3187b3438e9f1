/**
 * The whole of Carnet on one machine, for `mvn -Prun` and for the tests: embedded PostgreSQL, Keycloak, a mail
 * server and the portal in Payara Micro. Nothing here is shipped.
 *
 * <p>Neighbours: the WAR is started as it will be in production and is reached from outside only; the realm, the
 * database roles and the server settings are the files of {@code docker/}.
 *
 * <ol>
 *   <li>D1 — What was acknowledged survives: PostgreSQL keeps fsync and synchronous_commit on, data live in one
 *       directory and are kept until a fresh start is asked for.
 *   <li>D2 — No orphan: children end with the launcher, however it ends.
 *   <li>D3 — A start that fails says why in one line, stops what was started and exits non-zero.
 *   <li>D4 — Tests share one stack per JVM, on free ports, with data of their own.
 * </ol>
 */
package fr.carnet.dev;
