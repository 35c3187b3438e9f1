package fr.carnet.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where each server listens, on the loopback address only: demo passwords are public. */
record Ports(int http, int keycloak, int postgres, int smtp, int imap) {

    /** Those of CONTRACT.md, each changed by {@code -Dcarnet.<name>.port}. */
    static Ports demo() {
        return new Ports(
                Integer.getInteger("carnet.http.port", 8080),
                Integer.getInteger("carnet.keycloak.port", 8180),
                Integer.getInteger("carnet.postgres.port", 5433),
                Integer.getInteger("carnet.smtp.port", 3025),
                Integer.getInteger("carnet.imap.port", 3143));
    }

    /** Ports that were free a moment ago; held together first, so that they differ. */
    static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 5; i++) sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            var p = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            for (var socket : sockets) socket.close();
            return new Ports(p[0], p[1], p[2], p[3], p[4]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireFree() {
        var named = new LinkedHashMap<String, Integer>();
        named.put("http", http);
        named.put("keycloak", keycloak);
        named.put("postgres", postgres);
        named.put("smtp", smtp);
        named.put("imap", imap);
        for (Map.Entry<String, Integer> port : named.entrySet()) {
            if (inUse(port.getValue())) {
                throw new CannotStart("Port %d is in use: stop what uses it, or choose another with -Dcarnet.%s.port=…"
                        .formatted(port.getValue(), port.getKey()));
            }
        }
    }

    private static boolean inUse(int port) {
        // Binding the wildcard address fails too when somebody listens on any single address.
        try (var any = new ServerSocket()) {
            any.setReuseAddress(true);
            any.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
