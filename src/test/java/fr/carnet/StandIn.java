package fr.carnet;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Sends what is meant for one portal to another, and all the rest where it is meant to go. */
final class StandIn extends ProxySelector {

    private final URI absent;
    private final InetSocketAddress present;

    StandIn(String absent, InetSocketAddress present) {
        this.absent = URI.create(absent);
        this.present = present;
    }

    @Override
    public List<Proxy> select(URI address) {
        var meant = address.getPort() == absent.getPort();
        return List.of(meant ? new Proxy(Proxy.Type.HTTP, present) : Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException reason) {
        // the caller is told by its own request
    }
}
