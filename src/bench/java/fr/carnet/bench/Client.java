package fr.carnet.bench;

/** Somebody who does the same thing again and again. */
interface Client extends AutoCloseable {

    /** Makes the next request ready; not measured. */
    default void prepare() throws Exception {}

    /**
     * Sends it and waits for the answer.
     *
     * @throws Exception when the answer is not the expected one
     */
    void act() throws Exception;
}
