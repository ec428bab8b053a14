package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Filled;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.Conversation.Shortcut;
import dev.cutover.commands.control.Filling.Amiss;
import dev.cutover.commands.control.Filling.Answered;
import dev.cutover.commands.forms.Form;
import dev.cutover.commands.forms.Input;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A press opens a form, and what is written into it happens.
class AskingTest {

    private static final Place ELSEWHERE = new Place("local", "elsewhere");
    private static final String BLOCK = "v1|plain-1|1.1|block|0";

    private static final PlanShelf SHELF =
            new PlanShelf() {
                @Override
                public List<String> names() {
                    return List.of("plain");
                }

                @Override
                public Optional<String> text(String name) {
                    return Optional.of(Plans.PLAIN);
                }
            };

    private final ControlRoom room =
            new ControlRoom(
                    new Runs(
                            new MemoryJournal(),
                            new MarkdownReader(),
                            new SettableClock(),
                            (_, _) -> {}),
                    SHELF);

    @BeforeEach
    void start() {
        say(Story.GENERAL, Story.ANA, "start plain");
    }

    private Answer say(Place place, Person by, String text) {
        return room.said(new Said(place, by, null, text));
    }

    private Optional<Form> form(String action) {
        return room.form(new Pressed(Story.GENERAL, Story.ANA, null, action));
    }

    private Filling fill(@Nullable String interaction, String form, Map<String, String> values) {
        return room.filled(new Filled(Story.GENERAL, Story.ANA, interaction, form, values));
    }

    private static String plain(Filling filling) {
        return switch (filling) {
            case Answered(Answer answer) ->
                    (answer.ok() ? "ok: " : "no: ")
                            + new PlainText(ZoneOffset.UTC).of(answer.message());
            case Amiss(Map<String, String> errors) -> errors.toString();
        };
    }

    private String timeline() {
        return new PlainText(ZoneOffset.UTC)
                .of(say(Story.GENERAL, Story.ANA, "timeline").message());
    }

    @Test
    void aPressAsksAndTheFormBlocks() {
        Form form = form(BLOCK).orElseThrow();

        assertThat(plain(fill("view-1", form.action(), Map.of("why", "no access"))))
                .isEqualTo("ok: 1.1 One is blocked. When it can go on: /cutover unblock 1.1.");
    }

    @Test
    void aFormSentTwiceHasOneEffectAndOneAnswer() {
        Map<String, String> note = Map.of("text", "backup took 4 minutes");
        String first = plain(fill("view-1", "v1|plain-1||note|0", note));

        assertThat(plain(fill("view-1", "v1|plain-1||note|0", note))).isEqualTo(first);
        assertThat(timeline()).containsOnlyOnce("backup took 4 minutes");
    }

    @Test
    void aMendedFormIsAnotherOneThoughItWasNeverClosed() {
        assertThat(plain(fill("view-1", BLOCK, Map.of("why", ""))))
                .isEqualTo("{why=Nothing is written here yet: What keeps it from going on?}");
        say(Story.GENERAL, Story.BEN, "hold wait");
        assertThat(plain(fill("view-2", "v1|plain-1||hold|0", Map.of("why", "one"))))
                .startsWith("no: ");
        say(Story.GENERAL, Story.BEN, "resume");
        assertThat(plain(fill("view-2", "v1|plain-1||hold|0", Map.of("why", "two"))))
                .startsWith("ok: ");
    }

    @Test
    void aFormForATaskThatChangedMeanwhileDoesNothing() {
        Form form = form(BLOCK).orElseThrow();
        say(Story.GENERAL, Story.BEN, "claim 1.1");

        assertThat(plain(fill("view-1", form.action(), Map.of("why", "no access"))))
                .startsWith(
                        "no: That button was older than what has happened since: 1.1 One is now"
                                + " with Ben since");
        assertThat(timeline()).doesNotContain("no access");
        assertThat(form(BLOCK)).as("nor does the button open it again").isEmpty();
    }

    @Test
    void aFormDeliveredAgainAfterItsTaskChangedIsAnsweredAsTheFirstTime() {
        String first = plain(fill("view-1", BLOCK, Map.of("why", "no access")));
        say(Story.GENERAL, Story.BEN, "unblock 1.1");

        assertThat(plain(fill("view-1", BLOCK, Map.of("why", "no access")))).isEqualTo(first);
    }

    @Test
    void aFormOfNoCutoverOrForNoTaskIsRefused() {
        assertThat(plain(fill(null, "garbage", Map.of())))
                .startsWith("no: That button belongs to no cutover here.");
        assertThat(plain(fill(null, "v1|other-1|1.1|block|0", Map.of("why", "x"))))
                .startsWith("no: That button belongs to no cutover here.");
        assertThat(plain(fill(null, "v1|plain-1|9.99|block|0", Map.of("why", "x"))))
                .startsWith("no: That form asks for what this cutover does not have any more.");
        assertThat(plain(fill(null, "v1|plain-1|1.1|claim|0", Map.of())))
                .startsWith("no: That form asks for");
    }

    @Test
    void aPressThatNeedsNoWordsHasNoForm() {
        assertThat(form("v1|plain-1|1.1|claim|0")).isEmpty();
        assertThat(form("v1|plain-1||next|0")).isEmpty();
        assertThat(form("garbage")).isEmpty();
        assertThat(form("v1|other-1|1.1|block|0")).isEmpty();
    }

    @Test
    void aDoorWithoutFormsIsToldWhatToType() {
        for (Press press :
                List.of(
                        Press.BLOCK,
                        Press.FAIL,
                        Press.SKIP,
                        Press.NOT_APPLICABLE,
                        Press.REOPEN,
                        Press.NEW_TIME,
                        Press.NOTE,
                        Press.ISSUE,
                        Press.RISK,
                        Press.RECORD,
                        Press.HOLD,
                        Press.NO_GO)) {
            String action = "v1|plain-1|1.1|" + press.name().toLowerCase(Locale.ROOT) + "|0";
            Answer answer = room.pressed(new Pressed(Story.GENERAL, Story.ANA, null, action));
            assertThat(answer.ok()).isFalse();
            assertThat(new PlainText(ZoneOffset.UTC).of(answer.message()))
                    .startsWith("That needs a few words, so nothing was done yet. Next: /cutover ");
        }
    }

    @Test
    void theOtherPressesDoWhatTheySay() {
        say(Story.GENERAL, Story.ANA, "claim 1.1");

        assertThat(press("v1|plain-1|1.1|card|0")).startsWith("1.1 One\n▶ with Ana");
        assertThat(press("v1|plain-1|1.1|release|3"))
                .startsWith("1.1 One is open again for anybody.");
        assertThat(press("v1|plain-1|1.1|release|3")).startsWith("That button was older");
        assertThat(press("v1|plain-1||undo|0")).startsWith("Taken back");
        assertThat(press("v1|plain-1||timeline|0")).contains("Ana");
    }

    @Test
    void aGoLiftsOnlyTheNoGoThatWasSeen() {
        say(Story.GENERAL, Story.BEN, "no-go 2 the keys are missing");

        assertThat(press("v1|plain-1|2|go|0"))
                .startsWith("That button was older")
                .contains("phase 2 is no-go since");
        assertThat(press("v1|plain-1|2|no_go|0")).startsWith("That button was older");
        assertThat(press("v1|plain-1|2|go|3"))
                .startsWith("Phase 2 has its go; it still waits for Phase 1 complete.");
        assertThat(press("v1|plain-1|2|go|3"))
                .startsWith("That button was older")
                .contains("nobody says no-go for phase 2 now");
        assertThat(press("v1|plain-1|1|go|3")).startsWith("Phase 1 does not wait any more.");
    }

    private String press(String action) {
        return new PlainText(ZoneOffset.UTC)
                .of(room.pressed(new Pressed(Story.GENERAL, Story.ANA, null, action)).message());
    }

    @Test
    void aMessageIsKeptInTheCutoverOfItsChannel() {
        Form form =
                room.form(new Shortcut(Story.GENERAL, Story.ANA, Press.ISSUE, "login is slow"))
                        .orElseThrow();

        assertThat(form.action()).isEqualTo("v1|plain-1||issue|0");
        assertThat(form.inputs().getFirst().initial()).isEqualTo("login is slow");
        assertThat(form.inputs())
                .extracting(Input::name)
                .containsExactly("text", "severity", "task");
        assertThat(room.form(new Shortcut(ELSEWHERE, Story.ANA, Press.ISSUE, "x"))).isEmpty();
    }

    @Test
    void homeShowsWhatOnePersonHoldsInThePlacesThatAreMeant() {
        say(ELSEWHERE, Story.ANA, "start plain");
        say(Story.GENERAL, Story.ANA, "claim 1.1");
        say(Story.GENERAL, Story.BEN, "claim 1.2");
        say(ELSEWHERE, Story.ANA, "claim 1.2");

        assertThat(home(Story.ANA, Story.GENERAL)).contains("1.1 One").doesNotContain("1.2");
        assertThat(home(Story.BEN, Story.GENERAL)).contains("1.2 ").doesNotContain("1.1");
        assertThat(home(Story.CLEO, Story.GENERAL)).contains("You hold nothing here now.");
        say(ELSEWHERE, Story.ANA, "close enough");
        assertThat(home(Story.ANA, ELSEWHERE))
                .isEqualTo(
                        "Your tasks\nNo cutover runs now. Next: /cutover start PLAN in a channel begins one.");
    }

    private String home(Person person, Place place) {
        return new PlainText(ZoneOffset.UTC).of(room.home(person, place::equals));
    }
}
