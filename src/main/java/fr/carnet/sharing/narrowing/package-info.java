/**
 * Holders set documents aside from one delegate; minors from sixteen on keep documents from those who represent them.
 *
 * <p>Neighbours: facts and policy of {@code sharing}, delegations of {@code delegation}, previews for what changes.
 *
 * <ul>
 *   <li>R77 — What is set aside is absent for that delegate, and nothing tells them; the holder may show it again.
 *   <li>R76 — From sixteen until majority a minor keeps documents to themselves, item by item, with their own sign-in.
 *   <li>R29 — Who is hidden from never learns that something was, not even when it is shown again.
 *   <li>R29, R77 — All versions of a document share its fate, also those still to come.
 * </ul>
 */
package fr.carnet.sharing.narrowing;
