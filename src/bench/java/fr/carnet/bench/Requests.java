package fr.carnet.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Requests as bytes, ready to be sent again and again. */
final class Requests {

    private Requests() {}

    /** As a browser asks for a page. */
    static byte[] page(String path, String cookies) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
                + "\r\nAccept: text/html\r\nAccept-Language: fr\r\nAccept-Encoding: gzip\r\n\r\n");
    }

    /** As a software asks the API. */
    static byte[] fhir(String path, String token) {
        return bytes("GET /fhir" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nAccept: application/fhir+json\r\nAccept-Encoding: gzip\r\n\r\n");
    }

    /** As a software pushes a lot. */
    static byte[] push(byte[] bundle, String token) {
        var head = bytes("POST /fhir HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nAccept: application/fhir+json\r\nContent-Type: application/fhir+json\r\nContent-Length: "
                + bundle.length + "\r\n\r\n");
        var request = Arrays.copyOf(head, head.length + bundle.length);
        System.arraycopy(bundle, 0, request, head.length, bundle.length);
        return request;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
