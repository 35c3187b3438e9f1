package fr.carnet.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import fr.carnet.dev.Stack;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The realm of production: a password is not enough for those who work with other people's data. */
class SecondFactorIT {

    private static final Stack STACK = Stack.shared();
    private static final String ISSUER = STACK.issuer("carnet-production");
    private static final String RETURN = STACK.url() + "/connexion/retour";
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new LoopbackCookies()).build();
    private final CodeVerifier verifier = new CodeVerifier();

    @Test
    void aProfessionalSignsInWithPasswordAndCode() throws Exception {
        var asked = password("medecin");
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("name=\"otp\"");
        var back = submit(asked, "otp=" + code());
        assertThat(back.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith(RETURN + "?"));
        var code = Pattern.compile("[?&]code=([^&]+)")
                .matcher(back.headers().firstValue("location").orElseThrow());
        assertThat(code.find()).isTrue();
        assertThat(exchange(code.group(1)).body()).contains("\"access_token\"");
    }

    @Test
    void aWrongCodeIsRefused() throws Exception {
        var refused = submit(password("medecin"), "otp=000000");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("name=\"otp\"");
    }

    @Test
    void anAdviserWithoutCodeIsMadeToSetOneUp() throws Exception {
        var next = password("conseiller");
        assertThat(next.statusCode()).isEqualTo(302);
        assertThat(next.headers().firstValue("location").orElseThrow()).contains("CONFIGURE_TOTP");
    }

    @Test
    void aCitizenSignsInWithAPassword() throws Exception {
        var back = password("citoyenne");
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("location").orElseThrow()).startsWith(RETURN + "?");
    }

    @Test
    void noPasswordGrantInProduction() throws Exception {
        var answer = post(
                ISSUER + "/protocol/openid-connect/token",
                "grant_type=password&client_id=carnet-portail&client_secret=carnet-portail&username=citoyenne&password="
                        + encode("un mot de passe long"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    private HttpResponse<String> password(String login) throws IOException, InterruptedException {
        var form = browser.send(
                HttpRequest.newBuilder(URI.create(ISSUER + "/protocol/openid-connect/auth?response_type=code"
                                + "&client_id=carnet-portail&scope=openid&state=s&redirect_uri=" + encode(RETURN)
                                + "&code_challenge_method=S256&code_challenge="
                                + CodeChallenge.compute(CodeChallengeMethod.S256, verifier)))
                        .build(),
                BodyHandlers.ofString());
        return submit(form, "username=" + login + "&password=" + encode("un mot de passe long"));
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String fields)
            throws IOException, InterruptedException {
        var action = ACTION.matcher(page.body());
        assertThat(action.find()).as(page.body()).isTrue();
        return post(action.group(1).replace("&amp;", "&"), fields);
    }

    private HttpResponse<String> exchange(String code) throws IOException, InterruptedException {
        return post(
                ISSUER + "/protocol/openid-connect/token",
                "grant_type=authorization_code&client_id=carnet-portail&client_secret=carnet-portail&code=" + code
                        + "&redirect_uri=" + encode(RETURN) + "&code_verifier=" + verifier.getValue());
    }

    private HttpResponse<String> post(String address, String fields) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    /** Browsers take secure cookies from http://localhost, the JDK does not. */
    private static final class LoopbackCookies extends CookieManager {

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            var cookies = headers.getOrDefault("set-cookie", List.of()).stream()
                    .map(cookie -> cookie.replace(";Secure", ""))
                    .toList();
            super.put(uri, Map.of("Set-Cookie", cookies));
        }
    }

    /** RFC 6238, six digits, thirty seconds. */
    private static String code() throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec("carnet-otp-secret-of-tests".getBytes(UTF_8), "HmacSHA1"));
        var hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(Instant.now().getEpochSecond() / 30)
                .array());
        var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }
}
