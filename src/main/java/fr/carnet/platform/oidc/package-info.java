/**
 * The conversation with the OIDC issuer: signing a browser in and out, checking the tokens of software. Nimbus does
 * the protocol; nothing here knows what the claims mean.
 *
 * <p>Neighbours: {@code identity} starts and ends sign-ins and reads the claims. Decision: {@code src/docs/adr/0001-sign-in.md}.
 *
 * <ul>
 *   <li>S1 — The portal starts and serves without the issuer; a dead issuer is asked by one thread at a time, rarely.
 *   <li>S2 — A sign-in needs state, nonce and PKCE verifier of the same browser.
 *   <li>S3 — An API token is signed by the issuer, alive, an access token, meant for the portal, and not its own.
 * </ul>
 */
package fr.carnet.platform.oidc;
