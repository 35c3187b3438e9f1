/**
 * What changes by itself when somebody comes of age, told before and after.
 *
 * <p>Neighbours: asks the policy and the previews at another instant; who represented is {@code delegation}'s.
 *
 * <ul>
 *   <li>R76 — From sixteen on one may see, at no risk, what the eighteenth birthday changes: the same policy answers, at
 *       that instant.
 *   <li>R13 — For thirty days, what guardians added is not shown to professionals; the young adult may end that earlier,
 *       once they have looked at it.
 * </ul>
 */
package fr.carnet.sharing.age;
