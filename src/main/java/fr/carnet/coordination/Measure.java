package fr.carnet.coordination;

/** What is counted: people, by the week in which it happened to them. */
public enum Measure {
    /** told for the first time, by mail or by letter */
    NOTICES,
    /** whose space opened, by themselves or at the end of the six weeks */
    OPENINGS,
    /** who said no before it opened */
    OPT_OUTS,
    /** who had said no, and then said yes */
    RETURNS,
    /** whom neither mail nor letter found: nothing opens by itself */
    NOT_REACHED,
    /** whose space was opened in an emergency, by a professional or by the dispatch of the 15 */
    EMERGENCIES
}
