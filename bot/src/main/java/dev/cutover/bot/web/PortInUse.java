package dev.cutover.bot.web;

/// Another program listens where the server should; its message says what to do.
public final class PortInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortInUse(Listen listen, Throwable cause) {
        super(
                "Port %d on %s is in use by another program. Stop that program, or set CUTOVER_PORT to a free port."
                        .formatted(listen.port(), listen.host()),
                cause);
    }
}
