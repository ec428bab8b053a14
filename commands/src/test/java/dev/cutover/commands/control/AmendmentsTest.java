package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A changed plan in the channel: what is said, and what is answered.
class AmendmentsTest {

    private static final String PLAN =
            """
            # Plan

            ## Phase 1: First

            - [ ] Stop the writers
            - [ ] Dump the database
            - [ ] Copy it

            ## Phase 2: Second

            - [ ] Switch the DNS
            """;

    private static final String AMENDED =
            PLAN.replace("- [ ] Dump the database", "- [ ] Tell support")
                    .replace("- [ ] Copy it", "- [x] Copy it")
                    .replace("Switch the DNS", "Switch the DNS for all zones (10 min)");

    private final Map<String, String> files = new HashMap<>(Map.of("demo", PLAN));
    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private ControlRoom room = open();

    private ControlRoom open() {
        Runs runs = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
        runs.takeUp();
        return new ControlRoom(
                runs,
                new PlanShelf() {
                    @Override
                    public List<String> names() {
                        return files.keySet().stream().sorted().toList();
                    }

                    @Override
                    public Optional<String> text(String name) {
                        return Optional.ofNullable(files.get(name));
                    }
                });
    }

    @BeforeEach
    void start() {
        say("start demo");
        say("done 1.1");
        say("claim 1.2");
    }

    private Answer say(String text) {
        return say(null, text);
    }

    private Answer say(@Nullable String interaction, String text) {
        clock.tick(Duration.ofMinutes(1));
        return room.said(new Said(Story.GENERAL, Person.local("Ana"), interaction, text));
    }

    private static String plain(Answer answer) {
        return new PlainText(ZoneOffset.UTC).of(answer.message());
    }

    private static String code(Answer answer) {
        Matcher matcher = Pattern.compile("amend confirm ([0-9a-f]{8})").matcher(plain(answer));
        assertThat(matcher.find()).as(plain(answer)).isTrue();
        return matcher.group(1);
    }

    @Test
    void theDifferenceIsShownAndNothingIsDone() {
        files.put("demo", AMENDED);

        Answer answer = say("amend");

        assertThat(answer.ok()).isTrue();
        assertThat(plain(answer).replaceFirst("confirm [0-9a-f]{8}", "confirm CODE"))
                .isEqualTo(
                        """
                        What the changed plan demo would do
                        1 task added, 1 task removed, 2 tasks changed.
                        ▲ 1.2 Dump the database (with Ana since 02:03) is not in the text any more: it leaves the plan, and its record stays.
                        ▲ 1.3 Copy it is ticked in the text; here it stays open. When it is done: /cutover done 1.3.
                        ▲ Phase 1 is open and gets 1 new task.
                        New 1.4 Tell support, phase 1
                        Changed 1.3 Copy it (ticked)
                        Changed 2.1 Switch the DNS for all zones (title, estimate), was “Switch the DNS”
                        Gone 1.2 Dump the database, phase 1
                        Nothing is changed yet. To bring it in: /cutover amend confirm CODE.
                        [Amend the plan]\
                        """);
        assertThat(plain(say("mine"))).contains("1.2 Dump the database");
    }

    @Test
    void whatWasShownIsDoneAndOutlivesARestart() {
        files.put("demo", AMENDED);

        Answer done = say("amend confirm " + code(say("amend")));

        assertThat(done.ok()).isTrue();
        assertThat(plain(done))
                .isEqualTo(
                        "The plan is amended: 1 task added, 1 task removed, 2 tasks changed. Not right? /cutover undo.");
        String plan = plain(say("plan"));
        room = open();
        assertThat(plain(say("plan"))).isEqualTo(plan).contains("1.4 Tell support");
        assertThat(plain(say("timeline"))).contains("Ana amended the plan: 1 task added");
        assertThat(plain(say("amend"))).startsWith("The plan demo has not changed");
        assertThat(say("undo").ok()).isTrue();
        assertThat(plain(say("mine"))).contains("1.2 Dump the database");
    }

    @Test
    void theButtonDoesWhatWasShown() {
        files.put("demo", AMENDED);
        Answer shown = say("amend");
        Message.Buttons buttons = (Message.Buttons) shown.message().blocks().getLast();

        Answer done =
                room.pressed(
                        new Pressed(
                                Story.GENERAL,
                                Person.local("Ben"),
                                "click",
                                buttons.buttons().getFirst().action()));

        assertThat(plain(done)).startsWith("The plan is amended: ");
    }

    @Test
    void theSameConfirmationDeliveredTwiceIsAnsweredTheSame() {
        files.put("demo", AMENDED);
        String code = code(say("amend"));

        Answer first = say("twice", "amend confirm " + code);
        say("note something else");
        Answer second = say("twice", "amend confirm " + code);

        assertThat(second).isEqualTo(first);
        assertThat(plain(say("timeline"))).containsOnlyOnce("amended the plan");
    }

    @Test
    void aFileThatChangedInBetweenIsShownAnew() {
        files.put("demo", AMENDED);
        String code = code(say("amend"));
        files.put("demo", AMENDED.replace("Tell support", "Tell nobody"));

        Answer answer = say("amend confirm " + code);

        assertThat(answer.ok()).isFalse();
        assertThat(plain(answer))
                .startsWith(
                        "That is not what you were shown: the file, the plan or one of its tasks has changed since. Nothing was amended. This is what it would do now.")
                .contains("New 1.4 Tell nobody");
        assertThat(say("amend confirm " + code(answer)).ok()).isTrue();
    }

    @Test
    void workOnATaskThatWouldLeaveIsShownAnewAndOtherWorkIsNot() {
        files.put("demo", AMENDED);
        String code = code(say("amend"));
        say("claim 1.3");
        say("note hello");
        assertThat(code(say("amend"))).isEqualTo(code);

        say("release 1.2");

        assertThat(plain(say("amend confirm " + code)))
                .startsWith("That is not what you were shown");
    }

    @Test
    void anotherPlanIsNamedWhereItIsConfirmed() {
        files.put("the new one", AMENDED);

        Answer shown = say("amend the new one");
        assertThat(plain(shown))
                .contains("/cutover amend confirm " + code(shown) + " the new one.");
        assertThat(say("amend confirm " + code(shown)).ok()).isFalse();
        assertThat(say("amend confirm " + code(shown) + " the new one").ok()).isTrue();

        assertThat(plain(say("amend"))).startsWith("The plan the new one has not changed");
    }

    @Test
    void whatCannotTakeThePlansPlaceIsRefused() {
        assertThat(plain(say("amend")))
                .isEqualTo(
                        "The plan demo has not changed since it was read last; nothing is to be amended. Next: save your changes in its file, then /cutover amend again.");
        assertThat(plain(say("amend nothing")))
                .isEqualTo("There is no plan nothing. There are: demo.");
        files.put("demo", "# Only words\n");
        assertThat(plain(say("amend")))
                .isEqualTo(
                        "The text of demo has no phase with anything to check off, so it cannot take the place of this plan. Nothing was changed. Next: look into the file, then /cutover amend again.");
        files.put("demo", PLAN + "- [ ] **7** One\n- [ ] **7** Two\n");
        assertThat(plain(say("amend")))
                .isEqualTo(
                        "The text of demo has 1 error that the plan did not have. Nothing was changed. Line 13: The id 7 is taken by a task above; this one goes by 2.3. Next: mend the file, then /cutover amend again.");
        files.remove("demo");
        assertThat(plain(say("amend"))).startsWith("There is no plan demo");
        say("close we stop");
        assertThat(plain(say("amend"))).startsWith("The cutover was closed at");
    }

    @Test
    void wordsAroundTheTasksMayBeAmendedToo() {
        files.put("demo", PLAN.replace("# Plan\n", "# Plan\n\nCall Ben first.\n"));

        Answer shown = say("amend");

        assertThat(plain(shown)).contains("Only words around the tasks.");
        assertThat(say("amend confirm " + code(shown)).ok()).isTrue();
    }

    @Test
    void aLongDifferenceIsCutAndSaysSo() {
        files.put(
                "demo",
                PLAN
                        + IntStream.range(0, 2000)
                                .mapToObj(number -> "- [x] Another task with a title " + number)
                                .collect(Collectors.joining("\n")));

        Answer answer = say("amend");

        assertThat(plain(answer).length()).isLessThan(3500);
        assertThat(plain(answer)).contains("2000 tasks added", " lines more.");
        assertThat(say("amend confirm " + code(answer)).ok()).isTrue();
    }

    @Test
    void aDiskThatIsFullLeavesThePlanAsItIs() {
        files.put("demo", AMENDED);
        String code = code(say("amend"));
        journal.breakDown();

        assertThat(plain(say("amend confirm " + code))).startsWith("That could not be saved");

        journal.mend();
        assertThat(plain(say("plan"))).contains("1.2 Dump the database");
        assertThat(say("amend confirm " + code).ok()).isTrue();
    }
}
