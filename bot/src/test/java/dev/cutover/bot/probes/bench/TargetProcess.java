package dev.cutover.bot.probes.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cutover.bot.probes.bench.Targets.Noted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/// [Targets] in a process of their own, so that what they cost is not counted.
record TargetProcess(Process process, int port) implements AutoCloseable {

    static TargetProcess start(int addresses) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Targets.class.getName(),
                                String.valueOf(addresses))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII));
        return new TargetProcess(process, Integer.parseInt(out.readLine()));
    }

    /// What was asked since the last report.
    List<Noted> report() throws IOException {
        URI report = URI.create("http://%s:%d/report".formatted(address(0), port));
        try (var in = report.toURL().openStream()) {
            return new String(in.readAllBytes(), US_ASCII).lines().map(Noted::of).toList();
        }
    }

    String address(int number) {
        return Targets.address(number);
    }

    String url(Load load, int target) {
        return "http://%s:%d%s".formatted(address(target), port, load.path(target));
    }

    /// @param planned is noted beside when it comes
    String url(Load load, int target, long planned) {
        return url(load, target) + "?at=" + planned;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
