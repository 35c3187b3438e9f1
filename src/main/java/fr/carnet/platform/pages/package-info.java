/**
 * What every page needs and no page should write again: the shell around it, the one style sheet, the words, the
 * errors of a form, the message after a redirect, the weight told in the footer. Knows no feature.
 *
 * <p>Neighbours: the tags of {@code WEB-INF/carnet.taglib.xml} and the template {@code WEB-INF/templates/page.xhtml}
 * speak to these classes; page beans of the features use {@link fr.carnet.platform.pages.Acts},
 * {@link fr.carnet.platform.pages.FormErrors}, {@link fr.carnet.platform.pages.Flash}, {@link fr.carnet.platform.pages.Choice} and
 * {@link fr.carnet.platform.pages.TypedDate}. How to write a page: {@code src/docs/pages.md}.
 *
 * <ul>
 *   <li>P1 — The style sheet is one file, its address changes with its content, and browsers keep it for a year.
 *   <li>P2 — Language: the link just followed, else the cookie, else what the browser asks, else French.
 *   <li>P3 — The weight in the footer is that of this very answer, as sent.
 *   <li>P4 — The page reference names a route and a state, never a person.
 *   <li>P5 — A message after a redirect carries keys of our own words only, and shows once.
 *   <li>P6 — An error page never shows an exception.
 *   <li>P7 — Whoever acts for somebody else reads words that say whom, where a bundle has them ({@code key.for}); they are
 *       chosen in one place, and kept nowhere.
 * </ul>
 */
package fr.carnet.platform.pages;
