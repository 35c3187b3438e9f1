package fr.carnet.api.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request: read no further than the limit, and paid for out of the {@link BodyBudget} while it streams. */
final class BoundedBody extends FilterInputStream {

    static final int MAX_BYTES = 30 << 20;

    private static final long MAX_DRAINED = 128 << 20;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final BodyBudget.Share share;
    private long total;

    BoundedBody(InputStream in, BodyBudget.Share share) {
        super(in);
        this.share = share;
    }

    static Problem tooLarge() {
        return new Problem(Fault.TOO_LARGE, "more than " + MAX_BYTES + " bytes");
    }

    /** Lets pass what is left, up to a limit; a caller who sends yet more, or too slowly, is cut off. */
    static void drain(InputStream body) {
        try {
            var deadline = System.nanoTime() + PATIENCE_NANOS;
            var buffer = new byte[64 << 10];
            long passed = 0;
            for (int n = 0; n >= 0 && passed < MAX_DRAINED && System.nanoTime() < deadline; n = body.read(buffer))
                passed += n;
        } catch (IOException | IllegalStateException e) {
            // nobody is left to hear the answer
        }
    }

    @Override
    public void close() {
        // the stream is the container's: what is left of it may have to be drained
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var n = arrived(buffer, offset, length);
        if (n > 0) total += n;
        if (total > MAX_BYTES) throw tooLarge();
        share.covers(total);
        return n;
    }

    /** A caller that is too slow, or gone, is not a fault of ours. */
    private int arrived(byte[] buffer, int offset, int length) {
        try {
            return super.read(buffer, offset, length);
        } catch (IOException e) {
            throw new Problem(Fault.MALFORMED, "the body did not arrive whole");
        }
    }
}
