package dev.cutover.bot;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The real program as a process of its own, as a person would start it, spoken to over HTTP.
final class BotProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    /// What the program answered.
    record Said(boolean ok, String text, long seq) {}

    private BotProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts `demo PLAN` on a data folder and any free port, and waits until it can be reached.
    static BotProcess demo(Path data, Path plan) {
        return demo(data, plan, List.of());
    }

    /// @param wrapper what goes before the command: a shell that sets limits
    static BotProcess demo(Path data, Path plan, List<String> wrapper) {
        Process process = start(data, "0", wrapper, "demo", plan.toString());
        return new BotProcess(process, port(process));
    }

    /// On a port that is known.
    static BotProcess demo(Path data, Path plan, int port) {
        Process process = start(data, String.valueOf(port), List.of(), "demo", plan.toString());
        return new BotProcess(process, port(process));
    }

    int port() {
        return port;
    }

    /// Starts `serve` on any free port and waits until it can be reached.
    ///
    /// @param options of the virtual machine
    static BotProcess serve(Map<String, String> settings, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.cutover.bot.cli.Main",
                        "serve"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        try {
            Process process = builder.start();
            return new BotProcess(process, port(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    static Process start(Path data, String port, List<String> wrapper, String... arguments) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A short life is all it gets: no time is spent on making it fast.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "dev.cutover.bot.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CUTOVER_DATA", data.toString());
        builder.environment().put("CUTOVER_PORT", port);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(Process process) {
        List<String> lines = new ArrayList<>();
        try {
            BufferedReader out = process.inputReader();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                Matcher matcher = ADDRESS.matcher(line);
                if (matcher.find()) {
                    Thread.ofVirtual().start(() -> drain(out));
                    return Integer.parseInt(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError(
                "The program ended before it could be reached: " + String.join("\n", lines));
    }

    private static void drain(BufferedReader out) {
        out.lines().forEach(_ -> {});
    }

    /// @param id the interaction's, null for none
    Said say(String as, String text, @Nullable String id) throws IOException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("as", as);
        body.addProperty("channel", "general");
        body.addProperty("text", text);
        if (id != null) {
            body.addProperty("id", id);
        }
        HttpRequest request =
                request("/local/commands").POST(BodyPublishers.ofString(body.toString())).build();
        JsonObject answer =
                JsonParser.parseString(client.send(request, BodyHandlers.ofString()).body())
                        .getAsJsonObject();
        return new Said(
                answer.get("ok").getAsBoolean(),
                answer.get("text").getAsString(),
                answer.get("seq").getAsLong());
    }

    /// The channel's messages as text, oldest first.
    List<String> messages() throws IOException, InterruptedException {
        HttpRequest request = request("/local/messages?channel=general").GET().build();
        JsonArray messages =
                JsonParser.parseString(client.send(request, BodyHandlers.ofString()).body())
                        .getAsJsonObject()
                        .getAsJsonArray("messages");
        return messages.asList().stream()
                .map(message -> message.getAsJsonObject().get("text").getAsString())
                .toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    /// `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
    }
}
