package fr.carnet.campaign;

/** What became of telling one person (R16). Which state may follow which is data: table {@code notice_graph}. */
public enum NoticeState {
    PLANNED,
    SENT,
    DELIVERED,
    FAILED,
    RESENT,
    OPPOSED,
    OPTED_IN,
    AUTO_OPENED,
    NOT_REACHED;

    /** The clock of the six weeks runs only for whoever was told, as far as is known. */
    boolean startsClock() {
        return this == SENT || this == RESENT;
    }

    boolean stopsClock() {
        return this == FAILED || this == NOT_REACHED;
    }
}
