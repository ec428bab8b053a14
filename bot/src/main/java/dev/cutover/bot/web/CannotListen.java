package dev.cutover.bot.web;

/// The server may not or cannot listen at its address; its message says what to do.
public final class CannotListen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotListen(Listen listen, String reason, Throwable cause) {
        super(
                "Cannot listen on %s, port %d: %s. Set CUTOVER_BIND to an address of this machine and CUTOVER_PORT to a port above 1023."
                        .formatted(listen.host(), listen.port(), reason),
                cause);
    }
}
