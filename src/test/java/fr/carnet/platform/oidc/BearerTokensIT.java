package fr.carnet.platform.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.carnet.platform.Refusal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S3 — Tokens that must not open the API. */
class BearerTokensIT {

    private final TestIssuer server = new TestIssuer();
    private final BearerTokens tokens = new BearerTokens();

    @BeforeEach
    void wire() {
        server.start();
        tokens.settings = server.settings();
        tokens.issuer = new Issuer();
        tokens.issuer.settings = tokens.settings;
        tokens.issuer.clock = Instant::now;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aGoodTokenGivesItsClaims() throws Exception {
        assertThat(tokens.claims(signed(good()))).containsEntry("sub", "s1").containsEntry("azp", "logiciel");
        assertThat(tokens.claims(signed(good().audience(List.of("account", "carnet-portail")))))
                .isNotEmpty();
    }

    @Test
    void keysOutliveTheIssuer() throws Exception {
        tokens.claims(signed(good()));
        server.stop();
        assertThat(tokens.claims(signed(good()))).isNotEmpty();
    }

    @Test
    void claimsThatAreNotRightAreRefused() throws Exception {
        assertRefused(signed(good().issuer(server.name() + "/")));
        assertRefused(signed(good().issuer("http://evil.example/realms/carnet")));
        assertRefused(signed(good().audience("account")));
        assertRefused(signed(good().audience(List.of())));
        assertRefused(signed(good().claim("azp", "carnet-portail")));
        assertRefused(signed(good().claim("azp", null)));
        assertRefused(signed(good().claim("typ", "ID")));
        assertRefused(signed(good().claim("typ", "Refresh")));
        assertRefused(signed(good().claim("typ", null)));
        assertRefused(signed(good().subject(null)));
        assertRefused(signed(good().expirationTime(null)));
        assertRefused(signed(good().expirationTime(at(-120))));
        assertRefused(signed(good().notBeforeTime(at(600))));
    }

    @Test
    void signaturesThatAreNotTheIssuersAreRefused() throws Exception {
        var claims = good().build();
        assertRefused(new PlainJWT(claims).serialize());
        var stranger = new RSAKeyGenerator(2048).keyID("k1").generate();
        assertRefused(signed(claims, header(JWSAlgorithm.RS256, "k1"), new RSASSASigner(stranger)));
        assertRefused(signed(claims, header(JWSAlgorithm.RS256, "k2"), new RSASSASigner(stranger)));
        assertRefused(signed(claims, header(JWSAlgorithm.RS512, "k1"), new RSASSASigner(server.key)));
        var publicKey = server.key.toRSAPublicKey().getEncoded();
        assertRefused(signed(claims, header(JWSAlgorithm.HS256, "k1"), new MACSigner(publicKey)));
        var logout = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("k1")
                .type(new JOSEObjectType("logout+jwt"))
                .build();
        assertRefused(signed(claims, logout, new RSASSASigner(server.key)));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        for (var text : List.of("", "x", "..", "a.b.c", "é", "\u0000", "x".repeat(100_000))) assertRefused(text);
    }

    @Test
    void withoutKeysNobodyIsCalledAForger() throws Exception {
        server.stop();
        var token = signed(good());
        assertThatThrownBy(() -> tokens.claims(token))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ISSUER_DOWN");
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.claims(token))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("TOKEN_REFUSED");
    }

    private JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(server.name())
                .subject("s1")
                .audience("carnet-portail")
                .issueTime(at(-10))
                .expirationTime(at(300))
                .claim("azp", "logiciel")
                .claim("typ", "Bearer");
    }

    private static Date at(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims.build(), header(JWSAlgorithm.RS256, "k1"), new RSASSASigner(server.key));
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String key) {
        return new JWSHeader.Builder(algorithm)
                .keyID(key)
                .type(JOSEObjectType.JWT)
                .build();
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}
