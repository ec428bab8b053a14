package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Shelf;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Looking things up in the channel: what is said, and what is answered.
class LookupTest {

    private static final String PLAN =
            """
            # Move the queue

            ## Phase 1: Move

            - [ ] Drain the old queue
            - [ ] Start the new queue

            ## Rollback

            Point the workers at the old host again.
            """;

    private static final String RUNBOOK =
            """
            # Queue runbook

            ## Unhealthy

            The health page answers 503. Look at the disk first:

            ```bash
            df -h /var/lib/queue   # < 5 % free?
            ./prune.sh --older 3d && echo "*done*"
            ```

            ## Slow

            | Cause | What to do |
            |-------|------------|
            | Cache cold | Warm it |

            ## Disk full

            Ask for a larger disk.
            """;

    private static final int LONGEST = 3500;

    private final Shelf shelf = new Shelf().with("queue", PLAN).with("runbook", RUNBOOK);
    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private ControlRoom room = open();

    private ControlRoom open() {
        Runs runs = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
        runs.takeUp();
        return new ControlRoom(runs, shelf);
    }

    private Answer say(String text) {
        return say(null, text);
    }

    private Answer say(@Nullable String interaction, String text) {
        clock.tick(Duration.ofMinutes(1));
        return room.said(new Said(Story.GENERAL, Person.local("Ana"), interaction, text));
    }

    private Answer press(Button button) {
        return room.pressed(
                new Pressed(Story.GENERAL, Person.local("Ana"), "click", button.action()));
    }

    private static String plain(Answer answer) {
        return new PlainText(ZoneOffset.UTC).of(answer.message());
    }

    private static List<Button> buttons(Answer answer) {
        return answer.message().blocks().stream()
                .filter(Message.Buttons.class::isInstance)
                .flatMap(block -> ((Message.Buttons) block).buttons().stream())
                .toList();
    }

    @Test
    void withoutACutoverTheFolderIsLookedThrough() {
        Answer answer = say("lookup unhealthy");

        assertThat(answer.ok()).isTrue();
        assertThat(plain(answer))
                .isEqualTo(
                        """
                        Queue runbook › Unhealthy
                        From runbook in the folder of plans, lines 3 to 11.
                        The health page answers 503. Look at the disk first:
                        df -h /var/lib/queue   # < 5 % free?
                        ./prune.sh --older 3d && echo "*done*"\
                        """);
    }

    @Test
    void commandsAreReadyToCopy() {
        assertThat(say("lookup 503").message().blocks())
                .contains(
                        new Message.Verbatim(
                                "df -h /var/lib/queue   # < 5 % free?\n./prune.sh --older 3d && echo \"*done*\""));
    }

    @Test
    void thePlanOfTheCutoverComesFirst() {
        shelf.with("old", "# Rollback\n\nrollback rollback\n");
        say("start queue");

        assertThat(plain(say("lookup rollback")))
                .startsWith(
                        "Move the queue › Rollback\nFrom the plan of this cutover, lines 8 to 10.")
                .contains("2. old: Rollback", "To see one: /cutover lookup rollback --nth 2.");
    }

    @Test
    void anAmendedPlanIsLookedUpInItsNewText() {
        say("start queue");
        shelf.with("queue", PLAN.replace("the old host", "the spare host"));
        String shown = plain(say("amend"));
        String code = shown.replaceFirst("(?s).*amend confirm ([0-9a-f]{8}).*", "$1");

        assertThat(plain(say("lookup rollback"))).contains("the old host");
        assertThat(say("amend confirm " + code).ok()).isTrue();
        assertThat(plain(say("lookup rollback"))).contains("the spare host");
    }

    @Test
    void anyMatchIsShownByItsNumberOrByAButton() {
        Answer best = say("lookup disk");
        Answer second = say("lookup disk --nth 2");

        assertThat(plain(best)).startsWith("Queue runbook › Disk full");
        assertThat(plain(second)).startsWith("Queue runbook › Unhealthy");
        assertThat(buttons(best)).extracting(Button::label).containsExactly("Show 2");
        assertThat(press(buttons(best).getFirst())).isEqualTo(second);
        assertThat(buttons(second)).extracting(Button::label).containsExactly("Show 1");
    }

    @Test
    void aNumberThatThereIsNotIsRefused() {
        assertThat(plain(say("lookup disk --nth 7")))
                .isEqualTo(
                        "For disk there are 2 matches, and no 7. Next: /cutover lookup disk shows the best.");
        assertThat(say("lookup disk --nth 0").ok()).isFalse();
    }

    @Test
    void aMistypedWordFindsTheNearest() {
        assertThat(plain(say("lookup unhaelthy")))
                .startsWith("Queue runbook › Unhealthy")
                .contains("Nothing has unhaelthy. This is what there is for unhealthy.");
    }

    @Test
    void whatIsNotThereIsAnsweredWithTheTitlesThereAre() {
        Answer answer = say("lookup xylophone");

        assertThat(answer.ok()).isFalse();
        assertThat(plain(answer))
                .isEqualTo(
                        "Nothing was found for xylophone. Next: try another word, or one of these titles: Phase 1: Move, Rollback, Unhealthy, Slow, Disk full.");
        assertThat(plain(say("lookup !!!")))
                .isEqualTo(
                        "There is no word in !!! to look for. For example: /cutover lookup rollback.");
    }

    @Test
    void anEmptyFolderSaysSo() {
        shelf.remove("queue");
        shelf.remove("runbook");

        assertThat(plain(say("lookup disk"))).startsWith("There is nothing to look into");
    }

    @Test
    void aTextThatCannotBeReadIsNamedAndTheOthersAreSearched() {
        shelf.with("scan", "unreadable");

        assertThat(plain(say("lookup unhealthy")))
                .startsWith("Queue runbook › Unhealthy")
                .endsWith("Not searched: scan, which cannot be read.");
    }

    @Test
    void aTextIsReadOnceUntilItChanges() {
        say("lookup disk");
        say("lookup unhealthy");
        assertThat(shelf.reads()).isEqualTo(2);

        shelf.with("runbook", RUNBOOK.replace("Ask for", "Order"));
        assertThat(plain(say("lookup disk"))).contains("Order a larger disk.");
        assertThat(shelf.reads()).isEqualTo(3);
    }

    @Test
    void whatIsAttachedStaysAsItWasThroughARestartAndTheEndOfTheFile() {
        say("start queue");
        assertThat(plain(say("attach Runbook.md")))
                .isEqualTo(
                        "The text runbook is attached and stays with this cutover as it is now. Next: /cutover lookup TEXT finds what stands in it.");
        shelf.remove("runbook");
        room = open();

        assertThat(plain(say("lookup unhealthy")))
                .contains("From runbook, attached to this cutover, lines 3 to 11.");
        assertThat(plain(say("timeline"))).contains("Ana attached runbook");
    }

    @Test
    void aKeptTextThatIsGoneIsNamedAndTheRestIsSearched() {
        say("start queue");
        say("attach runbook");
        shelf.remove("runbook");
        journal.lose();
        room = open();

        assertThat(plain(say("lookup rollback")))
                .startsWith("Move the queue › Rollback")
                .endsWith(
                        "Not searched: runbook, whose attached text is gone or was changed on disk: attach it again.");
    }

    @Test
    void aKeptTextThatIsGoneIsMendedByAttachingItAgain() {
        say("start queue");
        say("attach runbook");
        journal.lose();
        room = open();

        say("attach runbook");

        assertThat(plain(say("lookup unhealthy")))
                .contains("From runbook, attached to this cutover")
                .doesNotContain("Not searched");
    }

    @Test
    void theSameAttachDeliveredTwiceIsAnsweredTheSame() {
        say("start queue");

        Answer first = say("twice", "attach runbook");
        shelf.remove("runbook");

        assertThat(say("twice", "attach runbook")).isEqualTo(first);
    }

    @Test
    void whatCannotBeAttachedIsRefusedWithTheNextStep() {
        assertThat(plain(say("attach runbook"))).startsWith("No cutover runs in this channel.");
        say("start queue");
        assertThat(plain(say("attach nothing")))
                .isEqualTo(
                        "There is no text nothing in the folder of plans. There are: queue and runbook.");
        assertThat(plain(say("attach queue")))
                .startsWith("The text queue is the plan of this cutover");
        shelf.with("scan", "unreadable");
        assertThat(plain(say("attach scan"))).startsWith("scan is not UTF-8 text");
        journal.breakDown();
        assertThat(plain(say("attach runbook"))).startsWith("That could not be saved");
        journal.mend();
        say("close we stop");
        assertThat(plain(say("attach runbook"))).startsWith("The cutover was closed at");
    }

    @Test
    void anAnswerNeverExceedsWhatAPlatformTakesAndGoesOnWhereItStopped() {
        String lines =
                IntStream.range(0, 400)
                        .mapToObj(
                                line -> "Line %d tells of the *disk* & <more>.\n\n".formatted(line))
                        .collect(Collectors.joining());
        String code = "```\n" + "./disk.sh --check\n".repeat(400) + "```\n\n";
        String title = "disk ".repeat(60);
        for (int number = 1; number <= 9; number++) {
            shelf.with(
                    "a long name ".repeat(9) + number,
                    "# %s\n\n%s## %s %d\n\n%s".formatted(title, lines, title, number, code));
        }
        for (int number = 1; number <= 5; number++) {
            shelf.with("scan".repeat(50) + number, "unreadable");
        }
        shelf.remove("runbook");

        for (String more : List.of("", " --nth 3", " --nth 5 --from 40", " --nth 7 --from 500")) {
            assertThat(plain(say("lookup " + "disk ".repeat(90) + more)).length())
                    .as(more)
                    .isBetween(1500, LONGEST);
        }
        assertThat(plain(say("lookup disk --nth 3"))).contains("The rest: /cutover lookup disk");
        assertThat(plain(say("lookup disk --nth 3 --from 99999")))
                .contains("Nothing is left to show.");
    }

    @Test
    void aLongSectionIsShownToItsEndByOneButton() {
        String steps =
                IntStream.range(0, 400)
                        .mapToObj("Step %d: look at the *disk*.\n\n"::formatted)
                        .collect(Collectors.joining());
        shelf.with("long", "# Long\n\n## Replace\n\n%sLast.\n".formatted(steps));

        Answer answer = say("lookup replace");
        StringBuilder all = new StringBuilder(plain(answer));
        for (int page = 1; page < 30 && !plain(answer).contains("Last."); page++) {
            answer = press(buttons(answer).getFirst());
            assertThat(plain(answer).length()).isLessThan(LONGEST);
            all.append(plain(answer));
        }

        IntStream.range(0, 400)
                .forEach(step ->
                        assertThat(all.toString()).containsOnlyOnce("Step %d:".formatted(step)));
        assertThat(buttons(answer)).isEmpty();
    }

    @Test
    void codeThatIsLongerThanAnAnswerIsNotToBeTakenForTheWhole() {
        shelf.with(
                "long",
                "# Long\n\n## Replace\n\n```\n%s```\n"
                        .formatted("./disk.sh --check\n".repeat(400)));

        Answer answer = say("lookup replace");

        assertThat(plain(answer))
                .contains(
                        "The code is longer than one answer and shown line by line: copy it from long itself.");
        assertThat(answer.message().blocks()).noneMatch(Message.Verbatim.class::isInstance);
    }
}
