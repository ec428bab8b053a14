package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Shelf;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody comes back and reads in a few lines what they missed; somebody leaves and another goes
/// on.
class CatchingUpTest {

    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private Runs runs = open();

    private Runs open() {
        Runs opened = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
        opened.takeUp();
        return opened;
    }

    private String say(String name, String text) {
        clock.tick(Duration.ofMinutes(1));
        return plain(
                new ControlRoom(runs, new Shelf().with("plain", Plans.PLAIN))
                        .said(new Said(Story.GENERAL, Person.local(name), null, text)));
    }

    private static String plain(Answer answer) {
        return new PlainText(ZoneOffset.UTC).of(answer.message());
    }

    @BeforeEach
    void begin() {
        say("Ana", "start plain");
    }

    @Test
    void itIsToldFromWhenOneLastDidSomething() {
        say("Ben", "claim 1.2");
        say("Ana", "done 1.1");
        say("Ana", "issue login is slow");
        say("Ana", "hold the network");
        say("Ana", "resume");

        assertThat(say("Ben", "catchup"))
                .isEqualTo(
                        """
                        Since Sat 21 Nov 02:02: finished Ana 1.1.
                        Issues: 1 raised, 0 closed, 1 (1) open. Risks: none open.
                        Decided: 02:05 Ana put the cutover on hold: the network; 02:06 Ana resumed the cutover.
                        Yours: 1.2 Two.
                        Next: finish 1.2 Two.\
                        """);
    }

    @Test
    void theNextTimeItIsToldFromThere() {
        say("Ana", "done 1.1");
        assertThat(say("Ben", "catchup")).contains("finished Ana 1.1.");
        runs = open();

        assertThat(say("Ben", "catchup"))
                .startsWith("Since Sat 21 Nov 02:03: nothing was finished.")
                .contains("You hold nothing.");
        assertThat(say("Cleo", "catchup")).contains("finished Ana 1.1.");
    }

    @Test
    void ofManyDecisionsTheLastThreeAreTold() {
        for (int times = 0; times < 3; times++) {
            say("Ana", "hold " + times);
            say("Ana", "resume");
        }

        assertThat(say("Ben", "catchup"))
                .contains("02:06 Ana put the cutover on hold: 2; 02:07 Ana resumed the cutover")
                .contains("; and 3 earlier, /cutover timeline.")
                .doesNotContain("hold: 0");
    }

    @Test
    void itTellsNobodyElseAndLeavesNoTraceInTheRecordThatPeopleRead() {
        say("Ben", "catchup");

        assertThat(say("Ana", "timeline")).doesNotContain("Ben");
        assertThat(say("Ben", "undo")).startsWith("There is nothing of yours to take back");
    }

    @Test
    void aClosedCutoverIsToldToo() {
        say("Ana", "close we stop");

        assertThat(say("Ben", "catchup")).contains("closed the cutover: we stop");
    }

    @Test
    void whatOneWouldHandOverIsShownBeforeItIsOffered() {
        say("Ana", "claim 1.1");

        assertThat(say("Ana", "handover"))
                .contains(
                        "What you would hand over", "1.1 One", "/cutover handover NAME offers it");
        assertThat(say("Cleo", "handover")).startsWith("You hold nothing");
    }

    @Test
    void theButtonTakesOverWhatWasSeen() {
        say("Ana", "claim 1.1");
        say("Ana", "handover Ben");
        Run run = runs.all().iterator().next();
        String button = new ButtonAction(run.id(), "", Press.TAKE_OVER, run.cutover().seq()).text();
        ControlRoom room = new ControlRoom(runs, new Shelf().with("plain", Plans.PLAIN));

        assertThat(plain(room.pressed(new Pressed(Story.GENERAL, Story.CLEO, "1", button))))
                .startsWith("That is offered to Ben");
        assertThat(plain(room.pressed(new Pressed(Story.GENERAL, Story.BEN, "2", button))))
                .startsWith("Yours now, from Ana: 1.1 One.");
        assertThat(plain(room.pressed(new Pressed(Story.GENERAL, Story.BEN, "2", button))))
                .as("the same press again")
                .startsWith("Yours now, from Ana: 1.1 One.");
    }
}
