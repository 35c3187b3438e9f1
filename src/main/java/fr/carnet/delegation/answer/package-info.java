/**
 * Answering an invitation, as oneself and with one's own sign-in.
 *
 * <p>Neighbours: {@code invitation} finds it, {@code help} and {@code guardian} begin what it leads to.
 *
 * <ul>
 *   <li>R71 — Only whoever bears the name that was invited, and shows the code or has the address, may answer; everybody
 *       else gets one answer, and tries are counted for each account.
 *   <li>R70, R71 — An invitation is answered once.
 * </ul>
 */
package fr.carnet.delegation.answer;
