package fr.carnet.platform.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Addresses and keys of the OIDC issuer, discovered at the first need (the portal starts without the issuer) and
 * read again every hour. What was known goes on serving while the issuer is down; when nothing is known, one thread
 * at a time asks, and not again before a few seconds, so that a dead issuer does not stop everybody.
 */
@ApplicationScoped
class Issuer {

    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 4_000;

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration STALE_KEYS = Duration.ofHours(4);
    private static final int MAX_BYTES = 256 * 1024;
    private static final Logger LOG = Logger.getLogger(Issuer.class.getName());

    @Inject
    Settings settings;

    @Inject
    InstantSource clock;

    private volatile Known known;
    private volatile Instant notBefore = Instant.MIN;

    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** @throws Refusal ISSUER_DOWN when it cannot be reached and never could */
    Known known() {
        if (clock.instant().isAfter(notBefore)) discover();
        if (known == null) throw new Refusal(Oidc.Failure.ISSUER_DOWN);
        return known;
    }

    private synchronized void discover() {
        var now = clock.instant();
        if (!now.isAfter(notBefore)) return;
        try {
            var issuer = new com.nimbusds.oauth2.sdk.id.Issuer(settings.issuer());
            var metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
            if (known == null || !known.metadata.getJWKSetURI().equals(metadata.getJWKSetURI())) {
                known = new Known(metadata, keys(metadata));
            } else {
                known = new Known(metadata, known.keys);
            }
            notBefore = now.plus(FRESH);
        } catch (GeneralException | IOException e) {
            notBefore = clock.instant().plus(PAUSE);
            LOG.log(Level.WARNING, "OIDC issuer {0} cannot be read: {1}", new Object[] {
                settings.issuer(), e.getMessage()
            });
        }
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws IOException {
        var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MAX_BYTES);
        return JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), retriever)
                .refreshAheadCache(false)
                .cache(FRESH.toMillis(), CONNECT_MILLIS + READ_MILLIS)
                .rateLimited(PAUSE.toMillis())
                .outageTolerant(STALE_KEYS.toMillis())
                .build();
    }
}
