package dev.cutover.bot.probes.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// The exporter of the Prometheus project, a process that asks a target whenever it is asked
/// itself. Who asks it here is a bare loop over kept connections, in Prometheus' place.
final class Blackbox implements Way {

    private static final String PROGRAM = "prometheus-blackbox-exporter";

    private static final String MODULES =
            """
            modules:
              health:
                prober: http
                timeout: 5s
                http:
                  method: GET
                  valid_status_codes: [200]
                  follow_redirects: false
                  preferred_ip_protocol: ip4
                  fail_if_body_not_matches_regexp: ['"status"\\s*:\\s*"healthy"']
            """;

    /// Of `/proc/PID/stat`, on every Linux that Java runs on.
    private static final double TICKS_PER_SECOND = 100;

    private final OkHttpClient client =
            new OkHttpClient.Builder()
                    .connectionPool(new ConnectionPool(200, 1, TimeUnit.MINUTES))
                    .callTimeout(Load.TIMEOUT.multipliedBy(2))
                    .readTimeout(Load.TIMEOUT.multipliedBy(2))
                    .build();

    private final Process process;
    private final int port;
    private final TargetProcess targets;
    private final Loop loop = new Loop();
    private final AtomicInteger wrong = new AtomicInteger();

    private Blackbox(Process process, int port, TargetProcess targets) {
        this.process = process;
        this.port = port;
        this.targets = targets;
    }

    /// Empty where it is not installed.
    static Optional<Blackbox> start(TargetProcess targets, Path folder)
            throws IOException, InterruptedException {
        Optional<Path> program =
                Arrays.stream(System.getenv("PATH").split(":", -1))
                        .map(path -> Path.of(path, PROGRAM))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path modules = Files.writeString(folder.resolve("blackbox.yml"), MODULES);
        int port = freePort();
        Process process =
                new ProcessBuilder(
                                List.of(
                                        program.get().toString(),
                                        "--config.file=" + modules,
                                        "--log.level=error",
                                        "--web.listen-address=127.0.0.1:" + port))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        awaitOpen(port);
        return Optional.of(new Blackbox(process, port, targets));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void awaitOpen(int port) throws InterruptedException {
        for (int tries = 0; tries < 500; tries++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException _) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException(PROGRAM + " does not listen");
    }

    @Override
    public String name() {
        return "blackbox_exporter";
    }

    @Override
    public void begin(Load load, long start) {
        loop.begin(load, start, (target, planned) -> ask(load, target, planned));
    }

    private void ask(Load load, int target, long planned) {
        String url = targets.url(load, target, planned);
        HttpUrl probe =
                new HttpUrl.Builder()
                        .scheme("http")
                        .host("127.0.0.1")
                        .port(port)
                        .addPathSegment("probe")
                        .addQueryParameter("module", "health")
                        .addQueryParameter("target", url)
                        .build();
        try (Response response =
                client.newCall(new Request.Builder().url(probe).build()).execute()) {
            boolean success = response.body().string().contains("probe_success 1");
            if (success == load.hangs(target)) {
                wrong.incrementAndGet();
            }
        } catch (IOException _) {
            if (!load.hangs(target)) {
                wrong.incrementAndGet();
            }
        }
    }

    @Override
    public void end() throws InterruptedException {
        loop.end();
    }

    @Override
    public int wrong() {
        return wrong.getAndSet(0);
    }

    @Override
    public double cpuBeside() {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
        } catch (IOException gone) {
            throw new IllegalStateException(PROGRAM + " is gone", gone);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
