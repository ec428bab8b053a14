package dev.cutover.plans.probes;

/// How a host and a port are written.
final class Endpoint {

    private Endpoint() {}

    static String written(String host, int port) {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
