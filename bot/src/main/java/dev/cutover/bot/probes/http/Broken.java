package dev.cutover.bot.probes.http;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.net.NetWords;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/// What a request that got no answer says. The words are ours: messages of exceptions may hold
/// anything.
final class Broken {

    private Broken() {}

    static Asked of(Exception failure, Duration timeout) {
        return switch (failure) {
            case ConnectException _ -> Asked.down("connection refused");
            case SocketTimeoutException _ -> late(timeout);
            case InterruptedIOException _ -> late(timeout);
            case SSLPeerUnverifiedException _ -> Asked.down("the certificate is for another name");
            case SSLException _ -> Asked.down("the certificate is not trusted, or TLS failed");
            case IllegalArgumentException _ ->
                    Asked.unknown("this cannot be asked as it is written");
            case IOException other -> NetWords.broken(other, timeout);
            default -> Asked.down("the connection broke");
        };
    }

    private static Asked late(Duration timeout) {
        return Asked.down("no whole answer within %s ms".formatted(timeout.toMillis()));
    }
}
