package fr.carnet.platform;

/** What a file for spreadsheets must not do to whoever opens it. */
public final class Spreadsheet {

    private Spreadsheet() {}

    /** A spreadsheet runs a cell that begins so as a formula: it is told that this is text. */
    public static String text(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
