package dev.cutover.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.bot.settings.DeliverySettings.Mail;
import dev.cutover.bot.settings.DeliverySettings.Tls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// E-mail, webhook, and how often people are called.
class DeliverySettingsTest {

    private static final String SECRET = "0123456789abcdef-hush";

    @TempDir private Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private DeliverySettings read() {
        return Settings.of(environment).deliveries();
    }

    private void mail() {
        environment.put("CUTOVER_MAIL_HOST", "smtp.example.com");
        environment.put("CUTOVER_MAIL_FROM", "cutover@example.com");
        environment.put("CUTOVER_MAIL_TO", "lead@example.com, ops@example.com");
    }

    private void webhook() {
        environment.put("CUTOVER_WEBHOOK_URL", "https://hooks.example.com/x?token=hush");
        environment.put("CUTOVER_WEBHOOK_SECRET", SECRET);
    }

    @Test
    void threeSettingsMakeAMailWay() {
        mail();

        Mail mail = read().mail().orElseThrow();
        assertThat(mail.port()).isEqualTo(587);
        assertThat(mail.tls()).isEqualTo(Tls.STARTTLS);
        assertThat(mail.to()).isEqualTo(List.of("lead@example.com", "ops@example.com"));
        assertThat(mail.on()).isEqualTo(Set.of("days", "end", "escalations", "holds"));
        assertThat(mail.user()).isEmpty();
    }

    @Test
    void thePasswordMayStandInAFileAndIsNeverShown() throws IOException {
        mail();
        environment.put("CUTOVER_MAIL_USER", "cutover");
        environment.put(
                "CUTOVER_MAIL_PASSWORD_FILE",
                Files.writeString(folder.resolve("mail"), "hush\n").toString());
        webhook();

        assertThat(read().mail().orElseThrow().user().orElseThrow().password().value())
                .isEqualTo("hush");
        assertThat(Settings.of(environment).toString()).doesNotContain("hush");
    }

    @ParameterizedTest
    @CsvSource({
        "CUTOVER_MAIL_HOST, a b, the name of a mail server",
        "CUTOVER_MAIL_PORT, 0, a number from 1 to 65535",
        "CUTOVER_MAIL_TLS, no, 'starttls, tls or off'",
        "CUTOVER_MAIL_FROM, Ana <ana@example.com>, an address",
        "CUTOVER_MAIL_TO, nobody, 'addresses, separated by commas'",
        "CUTOVER_MAIL_ON, everything, 'some of days, end, escalations, holds and phases'",
        "CUTOVER_NUDGE_AHEAD, soon, a length of time from a minute to a day",
        "CUTOVER_ESCALATE_AFTER, 2 days, a length of time from a minute to a day",
        "CUTOVER_CALLS_AN_HOUR, 61, a number from 0 to 60"
    })
    void whatCannotBeUsedIsSaidWithWhatCan(String name, String value, String expected) {
        mail();
        environment.put(name, value);

        assertThatThrownBy(() -> Settings.of(environment))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("%s is \"", name)
                .hasMessageContaining("; it takes %s. For example: %s=", expected, name);
    }

    @Test
    void aSubjectLineCannotComeInThroughAnAddress() {
        mail();
        environment.put("CUTOVER_MAIL_FROM", "a@example.com\r\nBcc: b@example.com");

        assertThatThrownBy(this::read).isInstanceOf(BadSetting.class);
    }

    @Test
    void nothingLeavesTheMachineInTheClear() {
        mail();
        environment.put("CUTOVER_MAIL_TLS", "off");
        assertThatThrownBy(this::read)
                .hasMessageContaining("what leaves this machine is encrypted");

        environment.put("CUTOVER_MAIL_HOST", "localhost");
        assertThat(read().mail()).isPresent();
        environment.put("CUTOVER_MAIL_USER", "cutover");
        environment.put("CUTOVER_MAIL_PASSWORD", "hush");
        assertThatThrownBy(this::read)
                .hasMessageContaining("a password never goes over a line that others can read");
    }

    @Test
    void aUserGoesWithAPassword() {
        mail();
        environment.put("CUTOVER_MAIL_USER", "cutover");

        assertThatThrownBy(this::read).hasMessageContaining("only one is set");
    }

    @Test
    void aWebhookIsSigned() {
        webhook();
        assertThat(read().webhook().orElseThrow().on())
                .isEqualTo(Set.of("days", "end", "escalations", "holds", "phases"));

        environment.put("CUTOVER_WEBHOOK_SECRET", "short");
        assertThatThrownBy(this::read)
                .hasMessageContaining("CUTOVER_WEBHOOK_SECRET is not, or has fewer than 16")
                .hasMessageNotContaining("hush");
    }

    @ParameterizedTest
    @CsvSource({"ftp://x.example/hush", "https://hush:hush@x.example/", "hush", "https://"})
    void anAddressThatIsNoneIsRefusedWithoutShowingIt(String url) {
        webhook();
        environment.put("CUTOVER_WEBHOOK_URL", url);

        assertThatThrownBy(this::read)
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("CUTOVER_WEBHOOK_URL is no web address")
                .hasMessageNotContaining("hush");
    }

    @Test
    void howOftenPeopleAreCalledCanBeSet() {
        environment.put("CUTOVER_NUDGE_AHEAD", "30m");
        environment.put("CUTOVER_ESCALATE_AFTER", "1 h");
        environment.put("CUTOVER_CALLS_AN_HOUR", "0");

        assertThat(Settings.of(environment).patience())
                .satisfies(patience -> {
                    assertThat(patience.ahead()).isEqualTo(Duration.ofMinutes(30));
                    assertThat(patience.answer()).isEqualTo(Duration.ofHours(1));
                    assertThat(patience.anHour()).isZero();
                });
    }
}
