package dev.cutover.bot.probes.net;

import dev.cutover.bot.probes.Asked;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;

/// What a connection that was not made says. The words are ours: messages of exceptions may hold
/// anything.
public final class NetWords {

    private NetWords() {}

    public static Asked broken(IOException failure, Duration timeout) {
        return switch (failure) {
            case UnknownHostException _ -> Asked.down("no such name");
            case NoRouteToHostException _ -> Asked.down("no way there");
            case SocketTimeoutException _ ->
                    Asked.down("no answer within %d ms".formatted(timeout.toMillis()));
            default -> Asked.down("the connection broke");
        };
    }
}
