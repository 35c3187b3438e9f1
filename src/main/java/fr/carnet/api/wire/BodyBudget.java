package fr.carnet.api.wire;

import fr.carnet.platform.web.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much memory the bodies of requests may take, one and all together. A large one takes its share piece by piece
 * while it streams in, waits a moment for the next piece, then is told to come back: many at once never make the node
 * fall. What is announced does not count, what arrives does (a body may have come compressed).
 */
@Provider
@PreMatching
@ApplicationScoped
public class BodyBudget implements ContainerRequestFilter, ReaderInterceptor, ContainerResponseFilter {

    private static final String SHARE = "fr.carnet.api.share";
    private static final int PIECE = 256 << 10;
    private static final long PATIENCE_MILLIS = 3_000;

    private final Semaphore pieces = new Semaphore(
            (int) (Math.max(BoundedBody.MAX_BYTES, Runtime.getRuntime().maxMemory() / 16) / PIECE), true);

    @Inject
    Arrivals arrivals;

    /** What says itself that it is too large is not even begun. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > BoundedBody.MAX_BYTES) throw BoundedBody.tooLarge();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        var share = new Share();
        var body = reading.getInputStream();
        reading.setProperty(SHARE, share);
        reading.setInputStream(new BoundedBody(body, share));
        try (var place = arrivals.enter().orElseThrow(() -> new Problem(Fault.BUSY, null))) {
            return heard(reading, body);
        }
    }

    private static Object heard(ReaderInterceptorContext reading, InputStream body) throws IOException {
        try {
            return reading.proceed();
        } catch (RuntimeException | IOException refused) {
            BoundedBody.drain(body);
            throw refused;
        }
    }

    /** A refusal is heard only by a caller who has finished speaking: a body that nobody read is let pass. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(SHARE) instanceof Share share) share.giveBack();
        else if (response.getStatus() >= 400 && request.getMediaType() != null) letPass(request.getEntityStream());
    }

    private void letPass(InputStream body) {
        var place = arrivals.enter();
        if (place.isEmpty()) return;
        try (var held = place.get()) {
            BoundedBody.drain(body);
        }
    }

    /** What one body has taken. The first piece is free: most bodies are small. */
    final class Share {

        private int taken;

        void covers(long bytes) {
            while (bytes > (taken + 1L) * PIECE) {
                try {
                    if (!pieces.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) throw new Problem(Fault.BUSY, null);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new Problem(Fault.BUSY, null);
                }
                taken++;
            }
        }

        private void giveBack() {
            pieces.release(taken);
            taken = 0;
        }
    }
}
