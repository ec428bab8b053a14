package dev.cutover.plans.probes.reading;

/// A machine and a port: `app.example.com:443`, `[::1]:443`.
record Address(String host, int port) {

    private static final int MOST = 65_535;

    static Address of(String written) {
        int colon = written.lastIndexOf(':');
        if (colon < 0 || written.endsWith("]")) {
            throw new WrongLine(
                    written.isEmpty()
                            ? "Whom to ask is missing."
                            : "The port of %s is missing.".formatted(WrongLine.quoted(written)),
                    "Write for example “%s:443”."
                            .formatted(written.isEmpty() ? "app.example.com" : written));
        }
        return new Address(
                Hosts.checked(written.substring(0, colon)), port(written.substring(colon + 1)));
    }

    private static int port(String written) {
        int port = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
        if (port < 1 || port > MOST) {
            throw new WrongLine(
                    WrongLine.quoted(written) + " is no port.", "Write a number from 1 to 65535.");
        }
        return port;
    }
}
