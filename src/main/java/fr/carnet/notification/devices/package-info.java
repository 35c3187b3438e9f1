/**
 * From which browsers an account signed in, so that it is told of another one.
 *
 * <p>Neighbours: {@code identity} asks at each sign-in ({@link fr.carnet.identity.DeviceSeen}) and keeps the cookie; uses
 * {@code notification} and {@code journal}.
 *
 * <ul>
 *   <li>R64 — A sign-in from a browser that this account did not use in the last six months is told to it, and to nobody
 *       who acts for it; never off. The very first one is not.
 *   <li>A browser is known by a number drawn at random for one account, of which the digest is kept with two dates and
 *       "phone" or "computer": no network address, no fingerprint. Ten at most; the one unused for the longest goes.
 *   <li>The account sees its devices and forgets each of them; an erasure deletes them.
 *   <li>Citizens only: staff and professionals have no space to be told in; the production realm asks them for a second
 *       factor at each sign-in.
 * </ul>
 */
package fr.carnet.notification.devices;
