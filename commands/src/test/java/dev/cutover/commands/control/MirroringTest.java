package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Cause;
import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.commands.control.Conversation.Filled;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Shortcut;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several channels and several platforms as people speak in them.
class MirroringTest extends TwoChannels {

    @Test
    void whatIsSaidInOneChannelCountsInTheOther() {
        here("start plain");
        assertThat(here("mirror slack:T1/C2"))
                .isEqualTo(
                        "ok: The channel slack:T1/C2 shows this cutover too; what is said there counts here. To end that: /cutover mirror stop slack:T1/C2.");

        assertThat(there("claim 1.1")).startsWith("ok: 1.1 One is yours.");
        assertThat(here("claim 1.1")).startsWith("no: 1.1 One is with Ana L since 02:00.");
        assertThat(press(THERE, ANA_THERE, Press.DONE, "1.1")).startsWith("ok: 1.1 One is done.");
    }

    @Test
    void aChannelAmongOtherPeopleIsNotAskedForFromOutside() {
        there("start plain");
        assertThat(there("mirror slack:T9/C2"))
                .isEqualTo(
                        "no: The channel slack:T9/C2 is in another workspace or server, and its people decide what is shown there. Next: type in that channel what /cutover mirrors shows here.");
        assertThat(there("mirror slack:T1/C9")).startsWith("ok: ");
        assertThat(runs.in(new Place("slack", "T9/C2"))).isEmpty();
    }

    @Test
    void aRestartKnowsWhereItIsShown() {
        here("start plain");
        here("mirror slack:T1/C2 --read-only");
        runs = open();
        room = room();

        assertThat(there("status")).startsWith("ok: ");
        assertThat(there("done 1.1")).startsWith("no: This channel only shows the cutover.");
    }

    @Test
    void wherePeopleOnlyLookNothingIsDoneAndEverythingShown() {
        here("start plain");
        here("mirror slack:T1/C2 --read-only");

        String refused =
                "no: This channel only shows the cutover. Nothing was done. Next: say it in local:general.";
        for (String line :
                List.of(
                        "claim 1.1",
                        "undo",
                        "close x",
                        "attach plain",
                        "amend confirm x",
                        "mirror local:b",
                        "mirror stop local:general")) {
            assertThat(there(line)).as(line).isEqualTo(refused);
        }
        for (Press press : List.of(Press.CLAIM, Press.UNDO, Press.ISSUE)) {
            assertThat(press(THERE, ANA_THERE, press, "1.1")).isEqualTo(refused);
        }
        for (String line : List.of("status", "board", "next", "mine", "plan", "task 1.1")) {
            assertThat(there(line)).as(line).startsWith("ok: ").doesNotContain("[", "▾");
        }
        assertThat(press(THERE, ANA_THERE, Press.NEXT, "")).startsWith("ok: ");
        assertThat(here("next")).contains("[Claim 1.1]");
    }

    @Test
    void wherePeopleOnlyLookNoFormOpens() {
        here("start plain");
        String action = new ButtonAction("plain-1", "1.1", Press.BLOCK, 0).text();
        assertThat(room.form(new Pressed(THERE, ANA_THERE, null, action))).isPresent();
        here("mirror slack:T1/C2 --read-only");

        assertThat(room.form(new Pressed(THERE, ANA_THERE, null, action))).isEmpty();
        Shortcut note = new Shortcut(THERE, ANA_THERE, Press.NOTE, "x");
        assertThat(room.form(note)).isEmpty();
        assertThat(plain(room.instead(note)))
                .startsWith("This channel only shows the cutover. Nothing was done.");
        assertThat(plain(room.instead(new Shortcut(Story.GENERAL, Story.ANA, Press.NOTE, "x"))))
                .startsWith("Running since");
        assertThat(room.filled(new Filled(THERE, ANA_THERE, null, action, Map.of("why", "x"))))
                .isInstanceOfSatisfying(
                        Filling.Answered.class,
                        answered -> assertThat(answered.answer().ok()).isFalse());
    }

    @Test
    void aStoppedMirrorKnowsTheCutoverNoMore() {
        here("start plain");
        here("mirror slack:T1/C2");
        assertThat(there("mirror stop"))
                .isEqualTo("ok: The channel slack:T1/C2 does not follow this cutover any more.");

        assertThat(there("claim 1.1")).startsWith("no: No cutover runs in this channel.");
        assertThat(press(THERE, ANA_THERE, Press.CLAIM, "1.1"))
                .startsWith("no: This channel does not follow the cutover any more.");
        assertThat(there("mirror stop")).startsWith("no: No cutover runs in this channel.");
    }

    @Test
    void oneChannelShowsOneCutover() {
        here("start plain");
        there("start plain");

        assertThat(here("mirror slack:T1/C2"))
                .startsWith("no: The channel slack:T1/C2 shows plain-2, which is still running.");
        assertThat(here("mirror #b")).startsWith("ok: ");
        assertThat(say(new Place("local", "b"), Story.BEN, "start plain"))
                .startsWith("no: The cutover plain-1 is already running.");
        there("close x");
        assertThat(here("mirror slack:T1/C2")).startsWith("ok: ");
    }

    @Test
    void alertsOfSeveralCutoversMayGoToOneChannel() {
        here("start plain");
        say(new Place("local", "b"), Story.BEN, "start plain");

        assertThat(here("mirror #alerts --for alerts")).startsWith("ok: ");
        assertThat(say(new Place("local", "b"), Story.BEN, "mirror #alerts --for incidents"))
                .startsWith("ok: The channel local:alerts gets from now on what is for alerts.");
        assertThat(say(new Place("local", "alerts"), Story.ANA, "done 1.1"))
                .startsWith("no: This channel is only told about the cutover.");
        assertThat(say(new Place("local", "alerts"), Story.ANA, "start plain"))
                .startsWith("ok: The cutover plain-3 is running in this channel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mirror teams:x", "mirror ä", "mirror #b --for coffee"})
    void whatIsNoChannelIsRefused(String line) {
        here("start plain");

        assertThat(here(line)).startsWith("no: ").contains("Next: ");
    }

    @Test
    void refusalsSayWhatThereIs() {
        here("start plain");

        assertThat(here("mirror teams:x"))
                .isEqualTo(
                        "no: The bot is not on teams. It is on local and slack. Next: /cutover mirrors shows how a channel can follow.");
        assertThat(here("mirror #b --for coffee"))
                .isEqualTo(
                        "no: There is no purpose coffee. A channel can be for alerts, stakeholders and deployment. Next: choose one of these, or leave --for out for everything.");
        assertThat(there("mirror #b")).startsWith("no: No cutover runs in this channel.");
    }

    @Test
    void aCodeBringsACutoverIntoAnotherChannel() {
        here("start plain");
        assertThat(there("mirrors"))
                .startsWith("no: No cutover runs in this channel, which is slack:T1/C2.");
        assertThat(here("mirrors"))
                .isEqualTo(
                        "ok: The cutover is in local:general.\nThis channel is local:general. To show the cutover in another, on any platform, type there within ten minutes: /cutover mirror here code1. More: /cutover help mirror.");
        assertThat(there("mirror here plain-1"))
                .startsWith("no: That code does not count, or not any more");
        assertThat(there("mirror here code1 --read-only"))
                .startsWith("ok: The channel slack:T1/C2");
        assertThat(there("mirror here code1")).startsWith("no: That code does not count");
        assertThat(here("mirrors"))
                .contains("○ slack:T1/C2, to look at only, since 02:00 by Ana L");
        assertThat(there("mirrors")).doesNotContain("mirror here");
    }

    @Test
    void completionsKnowTheMirrors() {
        here("start plain");
        here("mirror slack:T1/C2");

        assertThat(room.completions(Story.GENERAL, "mirror stop "))
                .extracting(Completion::insert)
                .containsExactly("mirror stop slack:T1/C2");
        assertThat(room.completions(THERE, "claim 1"))
                .extracting(Completion::insert)
                .contains("claim 1.1");
    }

    @Test
    void whoIsAtHomeSeesTheCutoversOfAllTheirChannels() {
        here("start plain");
        here("mirror slack:T1/C2");

        assertThat(
                        new PlainText(ZoneOffset.UTC)
                                .of(room.home(ANA_THERE, place -> place.equals(THERE))))
                .contains("Plain");
    }

    @Test
    void theStartSaysWhichChannelsThePlanNames() {
        assertThat(here("start channels"))
                .contains(
                        "Its plan names channels: #db-alerts for alerts, #status for deployment, #random. To tell one what is for it: /cutover mirror CHANNEL --for alerts.");
    }

    @Test
    void anUndoShowsNoCutoverWhereAnotherOneIsByNow() {
        here("start plain");
        here("mirror slack:T1/C2");
        here("mirror stop slack:T1/C2");
        there("start plain");

        String refused =
                "no: The channel slack:T1/C2 shows plain-2, which is still running. Next: choose another channel, or end that one first.";
        assertThat(here("undo")).isEqualTo(refused);
        assertThat(press(Story.GENERAL, Story.ANA, Press.UNDO, "")).isEqualTo(refused);
        there("close x");
        assertThat(here("undo")).startsWith("ok: Taken back");
        assertThat(there("status")).startsWith("ok: ").contains("plain-1");
    }

    @Test
    void atHomeInAWorkspaceThatOnlyLooksNothingIsDone() {
        Place home = new Place("slack", "T1/");
        here("start plain");
        here("mirror slack:T1/C2 --read-only");

        assertThat(
                        new PlainText(ZoneOffset.UTC)
                                .of(room.home(ANA_THERE, place -> place.equals(THERE))))
                .contains("Plain")
                .doesNotContain("[");
        assertThat(press(home, ANA_THERE, Press.NEXT, "")).startsWith("ok: ").doesNotContain("[");
        assertThat(press(home, ANA_THERE, Press.CLAIM, "1.1"))
                .startsWith("no: This channel only shows the cutover.");
        String block = new ButtonAction("plain-1", "1.1", Press.BLOCK, 0).text();
        assertThat(room.form(new Pressed(home, ANA_THERE, null, block))).isEmpty();
        here("mirror slack:T1/C3");
        assertThat(press(home, ANA_THERE, Press.CLAIM, "1.1")).startsWith("ok: ");
    }

    @Test
    void whoOnlyLooksMayFreeTheirChannelByItsNameToo() {
        here("start plain");
        here("mirror slack:T1/C2 --read-only");

        assertThat(there("mirror stop slack:T1/C2")).startsWith("ok: The channel slack:T1/C2");
    }

    @Test
    void theStatusCountsTheMessagesOfTheChannelInWhichItIsAsked() {
        here("start plain");
        here("mirror slack:T1/C2");
        Run run = runs.all().iterator().next();
        Cause bot = new Cause(Person.BOT, null);
        run.decide(new RememberMessage("board", Story.GENERAL, "1"), bot);
        run.decide(new RememberMessage("phase:1", Story.GENERAL, "2"), bot);
        run.decide(new RememberMessage("board", THERE, "1"), bot);

        assertThat(here("status")).contains("2 messages of at most 25 in this channel.");
        assertThat(there("status")).contains("1 message of at most 25 in this channel.");
    }

    @Test
    void onTheLocalChannelNamesAreWrittenInAnyCase() {
        here("start plain");

        assertThat(here("mirror local:B --read-only")).startsWith("ok: The channel local:b shows");
    }
}
