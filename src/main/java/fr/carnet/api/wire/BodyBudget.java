package fr.carnet.api.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * How much of the memory large requests may take together. A request waits a moment for its share, then is told to
 * come back: many large ones at once never make the node fall.
 */
@Provider
@ApplicationScoped
public class BodyBudget implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String SHARE = "fr.carnet.api.share";
    private static final int SMALL = 256 << 10;
    private static final int UNIT = 1 << 10;
    private static final long PATIENCE_MILLIS = 3_000;

    private final int total = (int) Math.max(Bodies.MAX_BYTES, Runtime.getRuntime().maxMemory() / 8) / UNIT;
    private final Semaphore left = new Semaphore(total, true);

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity()) return;
        var length = request.getLength();
        if (length > Bodies.MAX_BYTES) throw new Problem(Fault.TOO_LARGE, "more than " + Bodies.MAX_BYTES + " bytes");
        if (length >= 0 && length <= SMALL) return;
        var share = (length < 0 ? Bodies.MAX_BYTES : (int) length) / UNIT;
        try {
            if (!left.tryAcquire(share, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) throw new Problem(Fault.BUSY, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(Fault.BUSY, null);
        }
        request.setProperty(SHARE, share);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(SHARE) instanceof Integer share) {
            request.removeProperty(SHARE);
            left.release(share);
        }
    }
}
