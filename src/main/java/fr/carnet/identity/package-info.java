/**
 * Who is who: persons, their INS and traits, who represents whom, and the signed-in {@link fr.carnet.identity.Viewer}.
 *
 * <p>Neighbours: uses {@code platform} only. Says who somebody is, never what they may see: {@code sharing} decides
 * that, at every request.
 *
 * <ul>
 *   <li>R15 — A person is known by the INS: matricule, system and the five strict traits together.
 *   <li>R15 — A number is refused with its own reason: missing or malformed (903), incomplete (905), other traits
 *       (904), unknown (902); a wrong key never passes in production.
 *   <li>R70 — Whoever represents a person does so from an instant to another; nothing of it is kept in the session.
 *   <li>Attack 8 — Signing in gives a new session; the id that the browser came with is dead.
 *   <li>R75, attack 8 — Going to somebody else's space and back gives a new session each time; no form of one space can be
 *       sent at the other.
 *   <li>Attack 14 — A sign-in leads to one of our own pages, and a sign-out to {@code /connexion/fin}, nowhere else.
 *   <li>I1 — A sign-in that fails leads to a page that says what to do, never to an exception.
 *   <li>I2 — Citizens read names as people write them; whoever compares an identity reads its very letters
 *       ({@code officialName}).
 *   <li>SECURITY 8 — A viewer carries identity only. No right is stored in it, so none can outlive its end.
 * </ul>
 */
package fr.carnet.identity;
