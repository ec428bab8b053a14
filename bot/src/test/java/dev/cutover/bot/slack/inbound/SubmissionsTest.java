package dev.cutover.bot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.util.json.GsonFactory;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.inbound.Inbound.Anywhere;
import dev.cutover.bot.slack.inbound.Inbound.OnMessage;
import dev.cutover.bot.slack.inbound.Inbound.Submitted;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forms and entries of menus, read from the payloads that Slack documents.
class SubmissionsTest {

    @TempDir private Path folder;
    private Directory directory;
    private Payloads payloads;

    @BeforeEach
    void open() {
        directory = Directory.open(folder.resolve("people.tsv"), (_, _) -> Optional.empty());
        payloads = new Payloads(directory);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    private static <T> T read(String json, Class<T> type) {
        return GsonFactory.createSnakeCase().fromJson(json, type);
    }

    private Submitted submitted(String json) {
        return new Submissions(payloads).of(read(json, ViewSubmissionPayload.class));
    }

    private static final String FORM =
            """
            {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1","name":"ana"},"trigger_id":"1.2",
             "view":{"id":"V1","type":"modal","callback_id":"why","private_metadata":"v1|night|1.1",
               "state":{"values":{
                 "why":{"a":{"type":"plain_text_input","value":"it stopped"}},
                 "empty":{"a":{"type":"plain_text_input","value":null}},
                 "who":{"a":{"type":"users_select","selected_user":"U2"}},
                 "one":{"a":{"type":"static_select","selected_option":{"text":{"type":"plain_text","text":"High"},"value":"high"}}},
                 "more":{"a":{"type":"checkboxes","selected_options":[{"value":"1"},{"value":"3"}]}},
                 "day":{"a":{"type":"datepicker","selected_date":"2026-11-21"}}}}}}
            """;

    @Test
    void aFormIsReadFieldByField() {
        Submitted form = submitted(FORM);
        assertThat(form.team()).isEqualTo("T1");
        assertThat(form.by().name()).isEqualTo("ana");
        assertThat(form.view()).isEqualTo("V1");
        assertThat(form.kind()).isEqualTo("why");
        assertThat(form.form()).isEqualTo("v1|night|1.1");
        assertThat(form.trigger().value()).isEqualTo("1.2");
        assertThat(form.values())
                .isEqualTo(
                        Map.of(
                                "why", "it stopped",
                                "who", "U2",
                                "one", "high",
                                "more", "1,3",
                                "day", "2026-11-21"));
    }

    @Test
    void theSameFormSentAgainIsTheSameInteraction() {
        assertThat(submitted(FORM).interaction()).isEqualTo(submitted(FORM).interaction());
        assertThat(submitted(FORM.replace("it stopped", "it broke")).interaction())
                .isNotEqualTo(submitted(FORM).interaction());
        assertThat(submitted(FORM).interaction()).doesNotContain("1.2");
    }

    @Test
    void aFormOfAnOrganisationNamesTheWorkspaceWithTheUser() {
        Submitted form =
                submitted(
                        """
                        {"team":null,"user":{"id":"U1","team_id":"T2"},"view":{"id":"V1","state":null}}
                        """);
        assertThat(form.team()).isEqualTo("T2");
        assertThat(form.values()).isEmpty();
        assertThatThrownBy(() -> submitted("{\"user\":{\"id\":\"U1\"},\"view\":{}}"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("\"team\" is missing.");
    }

    @Test
    void anEntryOfAMessagesMenu() {
        OnMessage chosen =
                payloads.onMessage(
                        read(
                                """
                                {"type":"message_action","callback_id":"issue","trigger_id":"1.2","action_ts":"3.4",
                                 "team":{"id":"T1"},"user":{"id":"U1","name":"ana"},"channel":{"id":"C1"},
                                 "message_ts":"5.6","message":{"type":"message","ts":"5.6","text":"3 &lt; 4"}}
                                """,
                                MessageShortcutPayload.class));
        assertThat(chosen.place()).isEqualTo(new SlackPlace("T1", "C1"));
        assertThat(chosen.shortcut()).isEqualTo("issue");
        assertThat(chosen.text()).isEqualTo("3 < 4");
        assertThat(chosen.message()).isEqualTo("5.6");
        assertThat(chosen.by().name()).isEqualTo("ana");
    }

    @Test
    void anEntryOfTheMenuThatIsEverywhere() {
        Anywhere chosen =
                payloads.anywhere(
                        read(
                                """
                                {"type":"shortcut","callback_id":"mine","trigger_id":"1.2","action_ts":"3.4",
                                 "team":{"id":"T1"},"user":{"id":"U1","username":"ana"}}
                                """,
                                GlobalShortcutPayload.class));
        assertThat(chosen.team()).isEqualTo("T1");
        assertThat(chosen.shortcut()).isEqualTo("mine");
        assertThat(chosen.by().name()).isEqualTo("ana");
    }
}
