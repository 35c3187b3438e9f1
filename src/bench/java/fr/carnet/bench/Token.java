package fr.carnet.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** The access token of the demo software, asked for again before it expires. */
final class Token {

    private static final String CLIENT = "client_id=logiciel-demo&client_secret=logiciel-demo&grant_type=";
    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI issuer;
    private final String grant;
    private String token;
    private Instant until = Instant.MIN;

    private Token(String issuer, String grant) {
        this.issuer = URI.create(issuer + "/protocol/openid-connect/token");
        this.grant = grant;
    }

    /** To deposit. */
    static Token ofSoftware(String issuer) {
        return new Token(issuer, "client_credentials");
    }

    /** To consult, in the name of somebody. */
    static Token of(String login, String issuer) {
        return new Token(issuer, "password&username=" + login + "&password=" + Accounts.PASSWORD);
    }

    synchronized String value() {
        if (Instant.now().isBefore(until)) return token;
        try {
            var request = HttpRequest.newBuilder(issuer)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(CLIENT + grant))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IOException("no token: " + answer.statusCode());
            token = new ObjectMapper()
                    .readTree(answer.body())
                    .get("access_token")
                    .textValue();
            until = Instant.now().plus(KEPT);
            return token;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
