package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation.Completion;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Shelf;
import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two accounts that are one person, as people bring them together.
class LinkingTest extends TwoChannels {

    @Test
    void twoAccountsBecomeOnePerson() {
        here("start plain");
        here("mirror slack:T1/C2");
        here("claim 1.1");

        assertThat(here("link"))
                .isEqualTo(
                        "ok: To be the same person on another platform, type there within ten minutes: /cutover link code1. The code is good once; keep it to yourself.");
        assertThat(there("done 1.1")).startsWith("no: 1.1 One is with Ana");
        assertThat(there("link code1"))
                .isEqualTo(
                        "ok: You are one person now: Ana on local, Ana L on slack. What you hold on one platform is yours on the other. Next: /cutover mine.");
        assertThat(there("mine")).contains("1.1 One");
        assertThat(there("done 1.1")).startsWith("ok: 1.1 One is done.");
        assertThat(here("undo")).startsWith("ok: Taken back: Ana L completed 1.1 One.");
        assertThat(here("link")).startsWith("ok: You are linked: Ana on local, Ana L on slack.");
    }

    @Test
    void aCutoverThatStartsLaterKnowsThemToo() {
        here("link");
        there("link code1");
        here("start plain");
        here("mirror slack:T1/C2");
        here("claim 1.1");
        runs = open();
        room = room();

        assertThat(there("done 1.1")).startsWith("ok: 1.1 One is done.");
        assertThat(runs.all().iterator().next().cutover().audience().links().groups())
                .containsExactly(List.of(Story.ANA, ANA_THERE));
    }

    @Test
    void unlinkedTheyAreTwoAgain() {
        here("start plain");
        here("mirror slack:T1/C2");
        here("claim 1.1");
        here("link");
        there("link code1");

        assertThat(there("unlink")).startsWith("ok: This account stands for itself again.");
        assertThat(there("done 1.1")).startsWith("no: 1.1 One is with Ana");
        assertThat(there("unlink")).startsWith("no: This account is linked to no other.");
    }

    @Test
    void codesForPeopleAreNoCodesForChannels() {
        here("start plain");
        here("link");
        here("mirrors");

        assertThat(there("mirror here code1")).startsWith("no: ");
        assertThat(there("link code2")).startsWith("no: That code does not count");
        assertThat(here("link code1")).startsWith("no: That code is from this very account");
    }

    @Test
    void whatCouldNotBeWrittenDidNotHappen() {
        here("start plain");
        here("link");
        book.broken = true;

        assertThat(there("link code1")).startsWith("no: That could not be saved");
        assertThat(runs.all().iterator().next().cutover().audience().links().groups()).isEmpty();
    }

    @Test
    void ofTwoLinksAtOnceNoneIsLost() throws InterruptedException {
        Person third = new Person("discord", "7", "ana");
        here("link");
        here("link");
        Thread other =
                Thread.ofVirtual()
                        .unstarted(() -> say(new Place("discord", "1/2"), third, "link code2"));
        book.whileWriting =
                () -> {
                    other.start();
                    try {
                        other.join(Duration.ofMillis(500));
                    } catch (InterruptedException interrupted) {
                        throw new AssertionError(interrupted);
                    }
                };
        assertThat(there("link code1")).startsWith("ok: You are one person now");
        other.join();

        assertThat(book.links().accounts(Story.ANA))
                .containsExactlyInAnyOrder(Story.ANA, ANA_THERE, third);
    }

    @Test
    void whoTypesTheirOwnCodeHearsWhereItIsToBeTyped() {
        here("link");

        assertThat(here("link code1"))
                .isEqualTo(
                        "no: That code is from this very account, so nothing was linked. Next: type on the other platform within ten minutes: /cutover link code2.");
        assertThat(there("link code2")).startsWith("ok: You are one person now");
    }

    @Test
    void theRecordSaysWhichAccountLeft() {
        here("start plain");
        here("mirror slack:T1/C2");
        here("link");
        there("link code1");
        here("unlink");

        assertThat(here("timeline")).contains("No longer linked: Ana on local");
    }

    @Test
    void whatTheOtherAccountHoldsIsOfferedFirst() {
        here("start plain");
        here("mirror slack:T1/C2");
        there("claim 1.2");
        say(Story.GENERAL, Story.BEN, "claim 1.1");
        here("link");
        there("link code1");

        assertThat(
                        room.completions(
                                new Conversation.Begun(
                                        Story.GENERAL, Story.ANA, "done", "ID", "", Map.of())))
                .extracting(Completion::insert)
                .startsWith("1.2", "1.1");
    }

    @Test
    void aloneTheBotLinksNobody() {
        ControlRoom alone = new ControlRoom(runs, new Shelf().with("plain", Plans.PLAIN));

        assertThat(plain(alone.said(new Said(THERE, ANA_THERE, null, "link"))))
                .startsWith("Nobody can be linked here");
    }
}
