package fr.carnet.coordination;

import java.util.List;

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
    EMERGENCIES,
    /** who contested such an access */
    CONTESTED,
    /** to whom it was answered that it kept to the rules */
    JUSTIFIED,
    /** to whom it was answered that it did not */
    NOT_JUSTIFIED,
    /** whose report was passed on to whoever may decide */
    PASSED_ON;

    /** Those of the campaign, and the emergencies beside them. */
    static List<Measure> ofCampaign() {
        return List.of(NOTICES, OPENINGS, OPT_OUTS, RETURNS, NOT_REACHED, EMERGENCIES);
    }

    /** Emergencies, and what people and the support line said of them. */
    static List<Measure> ofEmergencies() {
        return List.of(EMERGENCIES, CONTESTED, JUSTIFIED, NOT_JUSTIFIED, PASSED_ON);
    }
}
