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

    @Override
    public void close() {
        server.stop(0);
    }
}
