package fr.carnet.platform.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import fr.carnet.platform.Refusal;
import fr.carnet.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sign-in of a browser at the OIDC issuer: code flow with PKCE, state and nonce. Everything about a person is read
 * from UserInfo: the ID token travels in the address of the sign-out, so the realm must keep personal claims out of it.
 */
@ApplicationScoped
public class Oidc {

    /** Why a sign-in or a token is refused. */
    public enum Failure implements Refusal.Code {
        ISSUER_DOWN,
        SIGN_IN_REFUSED,
        TOKEN_REFUSED
    }

    /** What one sign-in must find again when the browser comes back. */
    public record Secrets(String state, String nonce, String verifier) {

        public static Secrets fresh() {
            return new Secrets(new State(16).getValue(), new Nonce(16).getValue(), new CodeVerifier().getValue());
        }
    }

    /** @param idToken to hand back at sign-out */
    public record SignedIn(Map<String, Object> claims, String idToken) {}

    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    @Inject
    Settings settings;

    @Inject
    Issuer issuer;

    /** Where to send the browser to sign in. */
    public URI signInAddress(Secrets secrets, String language) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "carnet"), client(), returnAddress())
                .endpointURI(issuer.known().metadata().getAuthorizationEndpointURI())
                .state(new State(secrets.state()))
                .nonce(new Nonce(secrets.nonce()))
                .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                .uiLocales(languages(language))
                .build()
                .toURI();
    }

    /** Exchanges the code that the browser brought back. */
    public SignedIn finish(String code, Secrets secrets) {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), returnAddress(), new CodeVerifier(secrets.verifier()));
        var authentication = new ClientSecretBasic(client(), new Secret(settings.clientSecret()));
        var metadata = issuer.known().metadata();
        var request = new TokenRequest.Builder(metadata.getTokenEndpointURI(), authentication, grant).build();
        try {
            var response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
            if (!response.indicatesSuccess())
                throw refused(response.toErrorResponse().getErrorObject().toString());
            var tokens = response.toSuccessResponse().getTokens();
            var idToken = tokens.toOIDCTokens().getIDToken();
            var subject = subject(idToken, secrets.nonce());
            return new SignedIn(userInfo(tokens.getBearerAccessToken(), subject), idToken.serialize());
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw refused(e.getMessage());
        }
    }

    /**
     * Where to send the browser to end the issuer's own session too.
     *
     * @param idToken null when no longer known: the issuer then asks the person to confirm
     */
    public Optional<URI> signOutAddress(String idToken, URI after, String language) {
        var end = issuer.known().metadata().getEndSessionEndpointURI();
        if (end == null) return Optional.empty();
        return Optional.of(
                new LogoutRequest(end, parse(idToken), null, client(), after, null, languages(language)).toURI());
    }

    private String subject(JWT idToken, String nonce) throws BadJOSEException, JOSEException {
        var known = issuer.known();
        var selector = new JWSVerificationKeySelector<>(ALGORITHMS, known.keys());
        var validator = new IDTokenValidator(known.metadata().getIssuer(), client(), selector, null);
        return validator.validate(idToken, new Nonce(nonce)).getSubject().getValue();
    }

    private Map<String, Object> userInfo(BearerAccessToken token, String subject) throws ParseException {
        var endpoint = issuer.known().metadata().getUserInfoEndpointURI();
        var response = UserInfoResponse.parse(send(new UserInfoRequest(endpoint, token).toHTTPRequest()));
        if (!response.indicatesSuccess()) throw refused("userinfo");
        var claims = response.toSuccessResponse().getUserInfo();
        if (claims == null || !subject.equals(claims.getSubject().getValue()))
            throw refused("userinfo of somebody else");
        return claims.toJSONObject();
    }

    private static HTTPResponse send(HTTPRequest request) {
        request.setConnectTimeout(Issuer.CONNECT_MILLIS);
        request.setReadTimeout(Issuer.READ_MILLIS);
        try {
            return request.send();
        } catch (IOException e) {
            throw new Refusal(Failure.ISSUER_DOWN, e.getMessage());
        }
    }

    private static JWT parse(String idToken) {
        try {
            return idToken == null ? null : JWTParser.parse(idToken);
        } catch (java.text.ParseException e) {
            throw new IllegalArgumentException("not an ID token", e);
        }
    }

    private static List<LangTag> languages(String language) {
        try {
            return List.of(LangTag.parse(language));
        } catch (LangTagException e) {
            return List.of();
        }
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private URI returnAddress() {
        return URI.create(settings.publicUrl() + "/connexion/retour");
    }

    private static Refusal refused(String detail) {
        return new Refusal(Failure.SIGN_IN_REFUSED, detail);
    }
}
