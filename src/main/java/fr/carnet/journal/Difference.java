package fr.carnet.journal;

/** The journal is not what was sealed. The message is the one line that the auditor reads. */
final class Difference extends Exception {

    Difference(String line, Object... arguments) {
        super(line.formatted(arguments), null, false, false);
    }
}
