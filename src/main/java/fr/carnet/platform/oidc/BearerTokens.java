package fr.carnet.platform.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;

/**
 * Access tokens of the software that calls the API. A token is good when the issuer signed it, it has not expired,
 * it is an access token (an ID token is not), it is meant for the portal ({@code aud}), and it was given to another
 * client than the portal itself ({@code azp}): what a browser's sign-in obtains opens no API.
 */
@ApplicationScoped
public class BearerTokens {

    @Inject
    Settings settings;

    @Inject
    Issuer issuer;

    private volatile Issuer.Known preparedFor;
    private volatile DefaultJWTProcessor<SecurityContext> prepared;

    /** @throws Refusal TOKEN_REFUSED, or ISSUER_DOWN when its keys cannot be read */
    public Map<String, Object> claims(String token) {
        try {
            var claims = processor().process(token, null);
            if (!"Bearer".equals(claims.getStringClaim("typ"))) throw refused("not an access token");
            if (settings.clientId().equals(claims.getStringClaim("azp"))) throw refused("the portal's own token");
            return claims.getClaims();
        } catch (RateLimitReachedException e) {
            // an unknown key, while the issuer was asked for new keys a moment ago
            throw refused(e.getMessage());
        } catch (KeySourceException e) {
            throw new Refusal(Oidc.Failure.ISSUER_DOWN, e.getMessage());
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw refused(e.getMessage());
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() {
        var known = issuer.known();
        if (known != preparedFor) {
            var required = new JWTClaimsSet.Builder()
                    .issuer(settings.issuer().toString())
                    .build();
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSTypeVerifier(
                    new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(Oidc.ALGORITHMS, known.keys()));
            processor.setJWTClaimsSetVerifier(
                    new DefaultJWTClaimsVerifier<>(settings.clientId(), required, Set.of("exp", "iat", "sub", "azp")));
            prepared = processor;
            preparedFor = known;
        }
        return prepared;
    }

    private static Refusal refused(String detail) {
        return new Refusal(Oidc.Failure.TOKEN_REFUSED, detail);
    }
}
