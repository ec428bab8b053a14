package dev.cutover.bot;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A service that gives back what it is told in the header X-Key, in its own headers and in its
/// body, with a status as a test says.
public final class Echo implements AutoCloseable {

    private static final String NIGHT =
            """
            # Night

            ## Phase 1: One

            - [ ] **1.1** First
              - probe: `GET http://127.0.0.1:PORT/health`
            - [ ] **1.2** Second
              - probe: `GET http://127.0.0.1:PORT/health; every 5s for 60m; fail after 1`
            - [ ] **1.3** Third
              ```bash
              curl -f http://127.0.0.1:PORT/one
              ```
            - [ ] **1.4** Fourth
              ```bash
              curl -f http://127.0.0.1:PORT/two
              ```
            """;

    public final AtomicInteger status = new AtomicInteger(200);
    public final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;

    public Echo() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    String key = String.valueOf(exchange.getRequestHeaders().getFirst("X-Key"));
                    byte[] body =
                            "{\"key\":\"%s\"}".formatted(key).getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("X-Back", key);
                    exchange.sendResponseHeaders(status.get(), body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /// A plan whose checks ask it.
    public String night() {
        return NIGHT.replace("PORT", String.valueOf(port()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
