package fr.carnet.dev;

/** The stack cannot start. The message is the one line that the developer reads: what is wrong, what to do. */
final class CannotStart extends RuntimeException {

    CannotStart(String line) {
        super(line, null, false, false);
    }
}
