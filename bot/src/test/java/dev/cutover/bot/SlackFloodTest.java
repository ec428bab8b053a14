package dev.cutover.bot;

import static dev.cutover.bot.slack.fake.FakeSlack.ANA;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.slack.door.Payload;
import dev.cutover.bot.slack.door.SignedRequests;
import dev.cutover.bot.slack.door.SlackSite;
import dev.cutover.bot.slack.fake.FakeSlack;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Strangers who send more than the real program has memory for.
class SlackFloodTest {

    private static final long SIZE = 100L * 1024 * 1024;

    @TempDir private Path folder;

    @Test
    void aHundredMegabytesFromStrangersAreNotRead() throws Exception {
        Files.createDirectories(folder.resolve("plans"));
        try (FakeSlack slack = FakeSlack.start();
                BotProcess bot =
                        BotProcess.serve(
                                SlackSite.settings(folder, slack, Map.of()),
                                List.of("-Xmx128m", "-XX:+ExitOnOutOfMemoryError"));
                SignedRequests requests = new SignedRequests(bot.port(), InstantSource.system());
                ExecutorService strangers = Executors.newVirtualThreadPerTaskExecutor()) {
            String announced = "Content-Length: " + SIZE;
            String chunked = "Transfer-Encoding: chunked";
            List<Callable<Long>> floods =
                    Stream.of(announced, chunked, announced, chunked, announced, chunked)
                            .<Callable<Long>>map(header -> () -> flood(bot.port(), header))
                            .toList();
            List<Long> sent = strangers.invokeAll(floods).stream().map(Future::resultNow).toList();
            assertThat(sent).allMatch(bytes -> bytes < SIZE);
            assertThat(bot.isAlive()).isTrue();
            assertThat(
                            SlackSite.text(
                                    requests.send(
                                            SignedRequests.form(Payload.command(ANA, "help", "")))))
                    .isNotEmpty();
        }
    }

    /// How much was taken before the connection ended.
    private static long flood(int port, String length) throws IOException {
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(US_ASCII);
        long sent = 0;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    """
                    POST /slack/events HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/x-www-form-urlencoded\r
                    %s\r
                    \r
                    """
                            .formatted(length)
                            .getBytes(US_ASCII));
            while (sent < SIZE) {
                out.write(chunk);
                sent += chunk.length;
            }
        } catch (IOException _) {
            return sent;
        }
        return sent;
    }
}
