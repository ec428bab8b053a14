package dev.cutover.bot.probes.http;

import dev.cutover.bot.probes.Asked;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// What a request that got no answer says. The words are ours: messages of exceptions may hold
/// anything.
final class Broken {

    private Broken() {}

    static Asked of(Exception failure, Duration timeout) {
        return switch (failure) {
            case UnknownHostException _ -> Asked.down("no such name");
            case ConnectException _ -> Asked.down("connection refused");
            case NoRouteToHostException _ -> Asked.down("no way there");
            case SocketTimeoutException _ -> late(timeout);
            case InterruptedIOException _ -> late(timeout);
            case SSLPeerUnverifiedException _ -> Asked.down("the certificate is for another name");
            case SSLException _ -> Asked.down("the certificate is not trusted, or TLS failed");
            case IllegalArgumentException _ ->
                    Asked.unknown("this cannot be asked as it is written");
            default -> Asked.down("the connection broke");
        };
    }

    private static Asked late(Duration timeout) {
        return Asked.down("no whole answer within %s ms".formatted(timeout.toMillis()));
    }
}
