/**
 * What guards every request and answer of a browser: form tokens, security headers, cookies, and the text that waits
 * for its author to sign in again.
 *
 * <p>Neighbours: {@code identity} opens and closes sessions with it; pages use {@code #{csrf.token}} through the tag
 * {@code t:form}. Decision: {@code src/docs/adr/0001-sign-in.md}.
 *
 * <ul>
 *   <li>Attack 7 — A post without a token written for this browser in its present state changes nothing.
 *   <li>Attack 15 — What a signed-in person sees is never stored by the browser.
 *   <li>Attack 18 — Whoever sends slowly holds some threads only, and gives way to who comes next; a request that could
 *       end in two places is refused, and its connection with it.
 *   <li>W1 — Text typed in a session that ended comes back to its author, unsent, and to nobody else.
 *   <li>W2 — Every cookie is HttpOnly and SameSite=Lax, and Secure behind TLS.
 * </ul>
 */
package fr.carnet.platform.web;
