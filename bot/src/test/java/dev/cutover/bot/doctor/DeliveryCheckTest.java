package dev.cutover.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.deliveries.mail.FakeMailServer;
import dev.cutover.bot.doctor.Outcome.Level;
import dev.cutover.bot.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What `doctor` says of e-mail and webhook, before the night.
@Timeout(60)
class DeliveryCheckTest {

    private final Map<String, String> environment = new HashMap<>();

    private List<Outcome> outcomes() {
        Settings settings = Settings.of(environment);
        return new DeliveryCheck(settings.deliveries(), settings.probes().authorities(), 8090)
                .outcomes();
    }

    private void mailAt(int port) {
        environment.put("CUTOVER_MAIL_HOST", "127.0.0.1");
        environment.put("CUTOVER_MAIL_PORT", String.valueOf(port));
        environment.put("CUTOVER_MAIL_TLS", "off");
        environment.put("CUTOVER_MAIL_FROM", "cutover@example.com");
        environment.put("CUTOVER_MAIL_TO", "lead@example.com");
    }

    private void webhookAt(String url) {
        environment.put("CUTOVER_WEBHOOK_URL", url);
        environment.put("CUTOVER_WEBHOOK_SECRET", "0123456789abcdef-hush");
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @Test
    void nothingNeedsToBeSetUp() {
        assertThat(outcomes()).extracting(Outcome::level).containsOnly(Level.OK);
    }

    @Test
    void aMailServerThatLetsTheBotInIsSaidAndToldNothing() throws IOException {
        try (FakeMailServer server = FakeMailServer.plain()) {
            mailAt(server.port());

            assertThat(outcomes().getFirst())
                    .isEqualTo(
                            Outcome.ok(
                                    "e-mail",
                                    "127.0.0.1:%d lets the bot in; letters go to lead@example.com."
                                            .formatted(server.port())));
            assertThat(server.mails()).isEmpty();
        }
    }

    @Test
    void oneThatIsNotThereIsAnErrorWithWhatToLookAt() throws IOException {
        int free;
        try (ServerSocket socket = listening()) {
            free = socket.getLocalPort();
        }
        mailAt(free);
        webhookAt("http://127.0.0.1:" + free + "/hook?token=hush");

        assertThat(outcomes())
                .allSatisfy(one -> {
                    assertThat(one.level()).isEqualTo(Level.ERROR);
                    assertThat(one.found()).contains("127.0.0.1:" + free).doesNotContain("hush");
                    assertThat(one.mend()).startsWith("Look at CUTOVER_");
                });
    }

    @Test
    void whereAWebhookListensWithoutTlsThatIsSaid() throws IOException {
        try (ServerSocket socket = listening()) {
            webhookAt("http://127.0.0.1:" + socket.getLocalPort() + "/hook");

            assertThat(outcomes().getLast().level()).isEqualTo(Level.WARNING);
            webhookAt("https://127.0.0.1:" + socket.getLocalPort() + "/hook");
            assertThat(outcomes().getLast().level()).isEqualTo(Level.OK);
        }
    }

    @Test
    void theMachinesOwnSecretsAndTheBotItselfAreNoWebhook() {
        for (String url : List.of("http://169.254.169.254/", "http://127.0.0.1:8090/")) {
            webhookAt(url);

            assertThat(outcomes().getLast().level()).isEqualTo(Level.ERROR);
            assertThat(outcomes().getLast().found()).startsWith("The bot ");
        }
    }

    @Test
    void aNameThatNobodyKnowsIsSaid() {
        webhookAt("https://nowhere.invalid/hook");

        assertThat(outcomes().getLast().found())
                .isEqualTo("Nobody knows the name nowhere.invalid.");
    }
}
