package fr.carnet.campaign.returns;

/** A line of a file of returned letters that was not used, by its number: what stands there is not repeated. */
public record ReturnProblem(int line, Why why) {

    public enum Why {
        NO_BARCODE,
        FORMULA,
        TWICE,
        UNKNOWN,
        TOO_LATE
    }
}
