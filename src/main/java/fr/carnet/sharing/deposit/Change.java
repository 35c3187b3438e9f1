package fr.carnet.sharing.deposit;

/**
 * What a software asks to change of a document (TD3.3): one field at least; null leaves as it is.
 *
 * @param status          SUPERSEDED or DELETED
 * @param archived        in or out of the archive
 * @param labels          the complete new set of confidentiality labels
 */
public record Change(fr.carnet.records.Status status, Boolean archived, Labels labels) {

    /** @param confidentiality N, R or V; the rest as in R27 */
    public record Labels(
            String confidentiality, boolean masked, boolean hiddenFromPatient, boolean hiddenFromGuardians) {}
}
