package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.hints.Hints;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            value = {
                "Announce to team: \"Cutover starting now\" # team # Cutover starting now",
                "Announce in the channel: “We begin” # channel # We begin",
                "Announce start of the maintenance # null # null",
                "Announced to all customers # customers # null",
                "Notify stakeholders of successful deployment # stakeholders # null",
                "Notify the on-call engineer: we are done # on-call engineer # we are done",
                "Users notified of potential downtime # Users # null",
                "Support team informed (24h notice) # Support team # null",
                "The team has been told # The team # null",
                "Send summary email to team # team # null",
                "Send the all-clear to stakeholders via mail # stakeholders # null",
                "Post an update to the ops channel # ops channel # null",
                "Status page updated # status page # null",
                "Update status page # status page # null",
                "Tell everyone when it is done # everyone # null",
                "Maintenance window communicated (if needed) # null # null",
            })
    void peopleAreTold(String line, String audience, String text) {
        Telling telling = Telling.in(line, Hints.of(line)).orElseThrow();
        assertThat(Objects.toString(telling.audience())).isEqualTo(audience);
        assertThat(Objects.toString(telling.text())).isEqualTo(text);
    }

    @Test
    void aChannelIsAnAudience() {
        assertThat(
                        Telling.in(
                                "Post in #releases: “We are live”",
                                Hints.of("Post in #releases: “We are live”")))
                .contains(new Telling("We are live", "#releases"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Configure alerts for:",
                "Publish on the old side: `say \"create it\"`",
                "Set notification email",
                "Test alerts by triggering conditions",
                "Subscribed to notifications",
                "Update DSN in test script",
                "Update the team wiki page with results",
                "Send test error: `curl x`",
                "Status page prepared for updates",
                "Copy to the server",
                "Send 100 test errors to the queue",
                "Email: admin@example.com",
                "Share the load among all nodes"
            })
    void nobodyIsTold(String line) {
        assertThat(Telling.in(line, Hints.of(line))).isEmpty();
    }
}
