package dev.cutover.bot.probes.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/// Web servers that are asked. `/health` answers at once that it is healthy, `/hang` never answers.
/// Both note when each question was planned, which stands in its query, and how late it came;
/// `/report` says it and forgets it.
///
/// The times are `System.nanoTime()`, which on Linux is the same for all processes.
final class Targets implements Closeable {

    private static final String HEALTHY =
            "{\"status\":\"healthy\",\"database\":\"healthy\",\"version\":\"2.14.0\",\"uptime\":86400}";
    private static final String PLANNED = "\\?at=";
    private static final String REPORT = "/report";
    private static final int BACKLOG = 1000;

    private final List<ServerSocket> sockets = new ArrayList<>();
    private final Queue<Noted> noted = new ConcurrentLinkedQueue<>();

    /// @param planned nanoseconds of the monotonic clock
    /// @param late nanoseconds
    record Noted(String path, long planned, long late) {

        String line() {
            return path + " " + planned + " " + late;
        }

        static Noted of(String line) {
            String[] parts = line.split(" ", 3);
            return new Noted(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }

        boolean isHealthy() {
            return path.startsWith("/health");
        }
    }

    /// @param addresses the port is the same for all of them
    Targets(List<InetAddress> addresses) throws IOException {
        for (InetAddress address : addresses) {
            ServerSocket socket = new ServerSocket();
            socket.bind(new InetSocketAddress(address, sockets.isEmpty() ? 0 : port()), BACKLOG);
            sockets.add(socket);
            Thread.ofVirtual().start(() -> accept(socket));
        }
    }

    int port() {
        return sockets.getFirst().getLocalPort();
    }

    List<Noted> noted() {
        return List.copyOf(noted);
    }

    /// Addresses of this machine alone, of which Linux has as many as anybody wants.
    static List<String> addresses(int number) {
        return IntStream.range(0, number).mapToObj(Targets::address).toList();
    }

    static String address(int number) {
        return "127.0.1." + (number + 1);
    }

    /// Serves until its input ends.
    ///
    /// @param arguments how many addresses
    public static void main(String[] arguments) throws IOException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : addresses(Integer.parseInt(arguments[0]))) {
            addresses.add(InetAddress.getByName(address));
        }
        try (Targets targets = new Targets(addresses)) {
            System.out.println(targets.port());
            while (System.in.read() >= 0) {}
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            String line = in.readLine();
            long now = System.nanoTime();
            String path = line == null ? "" : line.split(" ", 3)[1];
            while (line != null && !line.isEmpty()) {
                line = in.readLine();
            }
            answer(socket, in, path, now);
        } catch (IOException _) {
            // Whoever asked is gone.
        }
    }

    private void answer(Socket socket, BufferedReader in, String path, long now)
            throws IOException {
        String[] parts = path.split(PLANNED, 2);
        long planned = parts.length == 2 ? Long.parseLong(parts[1]) : now;
        if (!path.equals(REPORT)) {
            noted.add(new Noted(parts[0], planned, now - planned));
        }
        if (path.startsWith("/hang")) {
            while (in.read() >= 0) {}
        } else if (path.equals(REPORT)) {
            send(socket, "text/plain", report());
        } else {
            send(socket, "application/json", HEALTHY);
        }
    }

    private String report() {
        StringBuilder report = new StringBuilder();
        for (Noted one = noted.poll(); one != null; one = noted.poll()) {
            report.append(one.line()).append('\n');
        }
        return report.toString();
    }

    private static void send(Socket socket, String type, String body) throws IOException {
        String answer =
                "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                        .formatted(type, body.length(), body);
        socket.getOutputStream().write(answer.getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket socket : sockets) {
            socket.close();
        }
    }
}
