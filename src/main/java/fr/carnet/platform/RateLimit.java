package fr.carnet.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Placeholder until the real one lands: replaced whole. Denies everything. */
@ApplicationScoped
public class RateLimit {

    public boolean allows(String bucket, String key) {
        return false;
    }
}
