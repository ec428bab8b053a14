package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A night in the channel, as a chat log: what is said, and what is answered.
class ControlRoomTest {

    private static final PlanShelf SHELF =
            new PlanShelf() {
                @Override
                public List<String> names() {
                    return List.of("broken", "demo", "plain");
                }

                @Override
                public Optional<String> text(String name) {
                    return switch (name) {
                        case "demo" -> Optional.of(Plans.NIGHT);
                        case "plain" -> Optional.of(Plans.PLAIN);
                        case "broken" -> throw new UnreadablePlan("The plan broken is no text.");
                        default -> Optional.empty();
                    };
                }
            };

    private final MemoryJournal journal = new MemoryJournal();
    private final SettableClock clock = new SettableClock();
    private ControlRoom room = open();

    private ControlRoom open() {
        Runs runs = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
        runs.takeUp();
        return new ControlRoom(runs, SHELF);
    }

    private void say(String name, String text, String answer) {
        say(Story.GENERAL, null, name, text, answer);
    }

    private void say(
            Place place, @Nullable String interaction, String name, String text, String answer) {
        clock.tick(Duration.ofMinutes(1));
        Answer got = room.said(new Said(place, Person.local(name), interaction, text));
        assertThat((got.ok() ? "ok: " : "no: ") + plain(got)).isEqualTo(answer.strip());
    }

    private static String plain(Answer answer) {
        return new PlainText(ZoneOffset.UTC).of(answer.message());
    }

    @Test
    void aNightWithARestartInTheMiddle() {
        say("Ana", "status", "no: No cutover runs in this channel. Next: /cutover start PLAN.");
        say(
                "Ana",
                "start nothing",
                "no: There is no plan nothing. There are: broken, demo and plain.");
        say("Ana", "start broken", "no: The plan broken is no text.");
        say(
                "Ana",
                "start demo --env production",
                "ok: The cutover move-errors-to-glitchtip-1 is running in this channel. Next: /cutover next shows what can be done now. Phase 0 is open.");
        say(
                "Ben",
                "start plain",
                "no: The cutover move-errors-to-glitchtip-1 is already running. Next: /cutover status.");
        say(
                "Ana",
                "/cutover claim 0.1",
                "ok: 0.1 Back up the database is yours. 2 steps: /cutover task 0.1. Accepted when: the dump restores on the spare host. When it is done: /cutover done 0.1.");
        say(
                "Ben",
                "claim 0.1",
                "no: 0.1 Back up the database is with Ana since 02:06. Next: ask Ana, or take it over with /cutover assign 0.1 me.");
        say(
                "Ben",
                "claim 0.2",
                "ok: 0.2 Tell the support team is yours. When it is done: /cutover done 0.2.");

        room = open();

        say(
                "Ana",
                "mine",
                "ok: Yours\n▶ 0.1 Back up the database · with Ana since 02:06 [Done 0.1]");
        say(
                "Ana",
                "done 0.1 the dump restores",
                "ok: 0.1 Back up the database is done. Accepted when: the dump restores on the spare host. Not right? /cutover undo.");
        say(
                "Ben",
                "done 0.2",
                "ok: 0.2 Tell the support team is done. Not right? /cutover undo. Phase 0 is complete.");
        say("Cleo", "approve 1", "ok: Phase 1 is approved. Phase 1 is open.");
        say(
                "Ben",
                "undo",
                "ok: Taken back: Ben completed 0.2 Tell the support team. 0.2 Tell the support team is with Ben again. Next: /cutover next. Phase 0 has open work again. Phase 1 waits again.");
        say("Ben", "frob", "no: There is no command frob. Next: /cutover help shows them all.");
    }

    @Test
    void theSameStartDeliveredTwiceStartsOnce() {
        String started =
                "ok: The cutover plain-1 is running in this channel. Next: /cutover next shows what can be done now. Phase 1 is open.";

        say(Story.GENERAL, "cmd-1", "Ana", "start plain", started);
        say(Story.GENERAL, "cmd-1", "Ana", "start plain", started);
        room = open();
        say(Story.GENERAL, "cmd-1", "Ana", "start plain", started);
        say(
                "Ana",
                "close enough",
                "ok: The cutover is closed. Its record stays: /cutover timeline.");
        say(Story.GENERAL, "cmd-1", "Ana", "start plain", started);

        assertThat(journal.runs()).containsExactly("plain-1");
    }

    @Test
    void aStartThatCannotBeSavedDidNotHappen() {
        journal.breakDown();
        say(
                "Ana",
                "start plain",
                "no: That could not be saved, so it did not happen. The disk may be full, or the data folder gone. Next: tell whoever runs the bot, then say it again.");
        journal.mend();

        say("Ana", "status", "no: No cutover runs in this channel. Next: /cutover start PLAN.");
    }

    @Test
    void everyChannelHasItsOwn() {
        Place other = new Place("local", "other");

        say(
                "Ana",
                "start plain",
                "ok: The cutover plain-1 is running in this channel. Next: /cutover next shows what can be done now. Phase 1 is open.");
        say(
                other,
                null,
                "Ben",
                "start plain",
                "ok: The cutover plain-2 is running in this channel. Next: /cutover next shows what can be done now. Phase 1 is open.");
        say("Ana", "claim 1.1", "ok: 1.1 One is yours. When it is done: /cutover done 1.1.");
        say(
                other,
                null,
                "Ben",
                "claim 1.1",
                "ok: 1.1 One is yours. When it is done: /cutover done 1.1.");
        say(
                other,
                null,
                "Ben",
                "close done for today",
                "ok: The cutover is closed. Its record stays: /cutover timeline.");
        say(
                other,
                null,
                "Ben",
                "claim 1.2",
                "no: The cutover was closed at 02:05 by Ben; nothing changes in it any more. Next: /cutover start PLAN begins another.");
        say("Ana", "who", "ok: ▶ Ana: 1.1 One");
    }

    @Test
    void aCutoverThatCannotBeOpenedIsNamedWhereNoneRuns() {
        say(
                "Ana",
                "start plain",
                "ok: The cutover plain-1 is running in this channel. Next: /cutover next shows what can be done now. Phase 1 is open.");
        journal.damage("plain-1");
        room = open();

        say(
                "Ana",
                "status",
                "no: No cutover runs in this channel. One cannot be opened and may be the one you mean: plain-1, because line 3 is not what was written. Next: tell whoever runs the bot; or /cutover start PLAN begins another.");
    }

    @Test
    void helpIsThereWithoutACutover() {
        say(
                "Ana",
                "help claim",
                """
                ok: /cutover claim ID
                Take a task; its clock starts.
                ID: the task's number, as on the board
                For example: /cutover claim 1.5
                """);
        say(
                "Ana",
                "help clam",
                "no: There is no command clam. Nearest: /cutover claim. /cutover help shows them all.");
        assertThat(plain(room.said(new Said(Story.GENERAL, Story.ANA, null, ""))))
                .startsWith("The cutover\nstart PLAN");
    }

    @Test
    void everyViewIsShown() {
        room.said(new Said(Story.GENERAL, Story.ANA, null, "start plain"));

        List.of(
                        "status",
                        "board",
                        "next",
                        "mine",
                        "who",
                        "timeline",
                        "plan",
                        "issues",
                        "risks",
                        "task 1.1")
                .forEach(view -> {
                    Answer answer = room.said(new Said(Story.GENERAL, Story.ANA, null, view));
                    assertThat(answer.ok()).isTrue();
                    assertThat(answer.seq()).isEqualTo(2);
                    assertThat(plain(answer)).isNotBlank();
                });
        say(
                "Ana",
                "task 8.8888",
                "no: There is no task 8.8888. Next: /cutover plan shows them all.");
    }

    private void press(String action, String answer) {
        Answer got = room.pressed(new Pressed(Story.GENERAL, Story.ANA, "press-" + action, action));
        assertThat((got.ok() ? "ok: " : "no: ") + plain(got)).isEqualTo(answer);
    }

    @Test
    void buttonsDoWhatTheySay() {
        room.said(new Said(Story.GENERAL, Story.ANA, null, "start demo"));
        String run = "v1|move-errors-to-glitchtip-1|";

        press(
                run + "0.2|claim|0",
                "ok: 0.2 Tell the support team is yours. When it is done: /cutover done 0.2.");
        press(
                run + "0.2|done|3",
                "ok: 0.2 Tell the support team is done. Not right? /cutover undo.");
        press(run + "1|approve|0", "ok: Phase 1 is approved; it still waits for Phase 0 complete.");
        press(
                run + "1#2|check|0",
                "ok: Criterion 2 of phase 1 is checked off. Not right? /cutover undo.");
        press(run + "|mine|0", "ok: You hold nothing now. Next: /cutover next shows what is free.");
        assertThat(
                        plain(
                                room.pressed(
                                        new Pressed(
                                                Story.GENERAL, Story.ANA, null, run + "|next|0"))))
                .startsWith("Free to claim\n");
        say(
                "Ben",
                "block 0.1 no disk",
                "ok: 0.1 Back up the database is blocked. When it can go on: /cutover unblock 0.1.");
        press(
                run + "0.1|unblock|7",
                "ok: 0.1 Back up the database can go on. Next: /cutover claim 0.1.");
        say("Ben", "hold the network", "ok: The cutover is on hold. To go on: /cutover resume.");
        press(run + "|resume|0", "ok: The cutover goes on. Next: /cutover next.");
    }

    @Test
    void aButtonThatWasDrawnBeforeItsTaskChangedDoesNothing() {
        room.said(new Said(Story.GENERAL, Story.ANA, null, "start plain"));
        String claim = "v1|plain-1|1.1|claim|0";

        say("Ben", "claim 1.1", "ok: 1.1 One is yours. When it is done: /cutover done 1.1.");
        press(
                claim,
                "no: That button was older than what has happened since: 1.1 One is now with Ben since 02:01. Nothing was changed. The board is up to date again.");
    }

    @Test
    void aPressDeliveredTwiceIsAnsweredAsTheFirstTime() {
        room.said(new Said(Story.GENERAL, Story.ANA, null, "start plain"));
        String claimed = "ok: 1.1 One is yours. When it is done: /cutover done 1.1.";

        press("v1|plain-1|1.1|claim|0", claimed);
        press("v1|plain-1|1.1|claim|0", claimed);
        room = open();
        press("v1|plain-1|1.1|claim|0", claimed);
    }

    @Test
    void buttonsOfNoCutoverAreRefused() {
        String strange =
                "no: That button belongs to no cutover here. Next: /cutover board shows the one that runs.";
        room.said(new Said(Story.GENERAL, Story.ANA, null, "start plain"));

        press("garbage", strange);
        press("v1|other-1|1.1|claim|0", strange);
        press("v1|plain-1|1|check|0", strange);
        press("v1|plain-1|#1|check|0", strange);
        press("v1|plain-1|1#x|check|0", strange);
        press(
                "v1|plain-1|9.99999|claim|0",
                "no: There is no task 9.99999. Next: /cutover plan shows them all.");
    }

    @Test
    void anUndoSaysWhatItTookBack() {
        say(
                "Ana",
                "start demo",
                "ok: The cutover move-errors-to-glitchtip-1 is running in this channel. Next: /cutover next shows what can be done now. Phase 0 is open.");
        say(
                "Ben",
                "risk DNS may lag",
                "ok: Risk 1 is logged. When it is over: /cutover risk close 1 HOW.");
        say("Ben", "undo", "ok: Taken back: Ben logged risk 1: DNS may lag. Next: /cutover next.");
    }

    @Test
    void anOptionThatAVerbDoesNotHaveIsNoNote() {
        say(
                "Ana",
                "start demo --bogus",
                "no: /cutover start takes no --bogus, so nothing was done. It is said like this: /cutover start PLAN [--rehearsal] [--fast [N]] [--env ENV] [--t0 TIME].");
        say(
                "Ana",
                "start demo",
                "ok: The cutover move-errors-to-glitchtip-1 is running in this channel. Next: /cutover next shows what can be done now. Phase 0 is open.");
        say(
                "Ana",
                "done 0.1 --force",
                "no: /cutover done takes no --force, so nothing was done. It is said like this: /cutover done ID [NOTE].");
    }
}
