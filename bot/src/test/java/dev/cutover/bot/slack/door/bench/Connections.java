package dev.cutover.bot.slack.door.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import dev.cutover.bot.slack.door.SlackHttp;
import dev.cutover.bot.slack.guard.Signature;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/// Many connections that each send one request after the other, as plainly as it can be done: what
/// the client costs is taken from what is measured.
record Connections(int port, Signature signature) {

    /// @param seconds from the first request to the last answer
    /// @param processor seconds of processor that all of it took meanwhile, the client's among them
    /// @param millis how long each request took, sorted
    @SuppressWarnings("ArrayRecordComponent")
    record Times(double seconds, double processor, double[] millis) {

        double micros() {
            return processor * 1e6 / millis.length;
        }

        double throughput() {
            return millis.length / seconds;
        }

        double at(double share) {
            return millis[(int) Math.min(millis.length - 1, Math.round(millis.length * share))];
        }
    }

    /// @param requests of each connection; the first is not measured
    /// @param body of a connection's n-th request
    /// @param expected stands in every answer
    Times send(
            int connections,
            int requests,
            BiFunction<Integer, Integer, String> body,
            String expected)
            throws Exception {
        CountDownLatch ready = new CountDownLatch(connections);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<double[]>> all = new ArrayList<>();
            for (int number = 0; number < connections; number++) {
                int connection = number;
                all.add(
                        threads.submit(() -> {
                            List<byte[]> written = new ArrayList<>();
                            for (int request = 0; request < requests; request++) {
                                written.add(request(body.apply(connection, request)));
                            }
                            return sent(written, expected, ready, go);
                        }));
            }
            ready.await();
            double before = processor();
            long began = System.nanoTime();
            go.countDown();
            List<double[]> times = new ArrayList<>();
            for (Future<double[]> one : all) {
                times.add(one.get());
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Times(
                    seconds,
                    processor() - before,
                    times.stream().flatMapToDouble(Arrays::stream).sorted().toArray());
        }
    }

    /// Seconds that this process has had of the processors.
    static double processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
                / 1e9;
    }

    /// The first request only opens the connection: of so many at once the system lets some wait
    /// for a whole second, which is nobody's answer.
    private double[] sent(
            List<byte[]> requests, String expected, CountDownLatch ready, CountDownLatch go)
            throws IOException, InterruptedException {
        double[] millis = new double[requests.size() - 1];
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            try {
                ask(socket, in, requests.getFirst(), expected);
            } finally {
                ready.countDown();
            }
            go.await();
            for (int request = 0; request < millis.length; request++) {
                long began = System.nanoTime();
                ask(socket, in, requests.get(request + 1), expected);
                millis[request] = (System.nanoTime() - began) / 1e6;
            }
        }
        return millis;
    }

    private static void ask(Socket socket, InputStream in, byte[] request, String expected)
            throws IOException {
        socket.getOutputStream().write(request);
        String answer = answer(in);
        if (!answer.contains(expected)) {
            throw new AssertionError(answer);
        }
    }

    private byte[] request(String body) {
        String now = String.valueOf(Instant.now().getEpochSecond());
        byte[] bytes = body.getBytes(UTF_8);
        String text =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n%s: %s\r\n%s: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(
                                SlackHttp.PATH,
                                Signature.TIMESTAMP,
                                now,
                                Signature.SIGNATURE,
                                signature.of(bytes, now),
                                bytes.length,
                                body);
        return text.getBytes(UTF_8);
    }

    private static String answer(InputStream in) throws IOException {
        int length = 0;
        boolean chunked = false;
        StringBuilder all = new StringBuilder();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String lower = line.toLowerCase(Locale.ROOT);
            all.append(line).append('\n');
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding: chunked");
        }
        if (!chunked) {
            return all.append(new String(in.readNBytes(length), UTF_8)).toString();
        }
        for (int size = size(in); size > 0; size = size(in)) {
            all.append(new String(in.readNBytes(size), UTF_8));
            line(in);
        }
        line(in);
        return all.toString();
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n' && next >= 0; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
