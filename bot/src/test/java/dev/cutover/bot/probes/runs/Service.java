package dev.cutover.bot.probes.runs;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What a cutover moves: it answers as a test says, or hangs.
final class Service implements AutoCloseable {

    private final HttpServer server;
    private final List<Integer> answers = new CopyOnWriteArrayList<>(List.of(200));
    private final AtomicInteger asked = new AtomicInteger();
    private volatile @Nullable CountDownLatch hangs;

    Service() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/health",
                exchange -> {
                    int number = asked.getAndIncrement();
                    CountDownLatch hanging = hangs;
                    if (hanging != null) {
                        waitFor(hanging);
                    }
                    int status = answers.get(Math.min(number, answers.size() - 1));
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
    }

    private static void waitFor(CountDownLatch hanging) {
        try {
            hanging.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /// One after the other; the last one from then on.
    void answers(Integer... statuses) {
        asked.set(0);
        answers.clear();
        answers.addAll(List.of(statuses));
    }

    void hang() {
        hangs = new CountDownLatch(1);
    }

    void goOn() {
        CountDownLatch hanging = hangs;
        hangs = null;
        if (hanging != null) {
            hanging.countDown();
        }
    }

    int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
    }
}
