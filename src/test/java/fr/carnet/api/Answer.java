package fr.carnet.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the API answered. */
record Answer(int status, HttpHeaders headers, byte[] bytes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    JsonNode json() {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(text(), e);
        }
    }

    /** Our code of the first issue. */
    String code() {
        return json().at("/issue/0/details/coding/0/code").asText();
    }

    /** The number of the DMP of the first issue. */
    String number() {
        return json().at("/issue/0/details/coding/1/code").asText(null);
    }

    /** Values at a pointer of each resource that matches. */
    List<String> found(String pointer) {
        return StreamSupport.stream(json().path("entry").spliterator(), false)
                .filter(entry -> entry.at("/search/mode").asText().equals("match"))
                .map(entry -> entry.at("/resource" + pointer).asText())
                .toList();
    }

    /** Statuses and places of a transaction-response. */
    List<String> places() {
        return StreamSupport.stream(json().path("entry").spliterator(), false)
                .map(entry -> entry.at("/response/location").asText())
                .toList();
    }

    List<String> statuses() {
        return StreamSupport.stream(json().path("entry").spliterator(), false)
                .map(entry -> entry.at("/response/status").asText())
                .toList();
    }

    String link(String relation) {
        return StreamSupport.stream(json().path("link").spliterator(), false)
                .filter(link -> link.path("relation").asText().equals(relation))
                .map(link -> link.path("url").asText())
                .findFirst()
                .orElse(null);
    }
}
