package dev.cutover.bot.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// Whether the web server can listen where it should; perhaps the bot does so already.
///
/// @param bind the address
public record PortCheck(String bind, int port) implements Check {

    private static final String SUBJECT = "port";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Override
    public List<Outcome> outcomes() {
        try {
            InetAddress address = InetAddress.getByName(bind);
            return List.of(isFree(address) ? free() : taken(address));
        } catch (UnknownHostException _) {
            return List.of(
                    Outcome.error(
                            SUBJECT,
                            "CUTOVER_BIND is \"%s\", and there is no such address.".formatted(bind),
                            "Set it to 127.0.0.1 for this machine alone, or to 0.0.0.0 for everybody."));
        }
    }

    private boolean isFree(InetAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Outcome free() {
        return Outcome.ok(SUBJECT, "%d on %s is free.".formatted(port, bind));
    }

    private Outcome taken(InetAddress address) {
        return isOurs(address)
                ? Outcome.ok(SUBJECT, "The bot listens on %d already.".formatted(port))
                : Outcome.error(
                        SUBJECT,
                        "The bot cannot listen on port %d of %s: another program does, or this user may not."
                                .formatted(port, bind),
                        "Stop that program, or set CUTOVER_PORT to a free port above 1023.");
    }

    private boolean isOurs(InetAddress address) {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : bind;
        String name = host.contains(":") ? "[" + host + "]" : host;
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://" + name + ":" + port + "/healthz"))
                        .timeout(PATIENCE)
                        .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, BodyHandlers.ofString()).body().equals("ok\n");
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
