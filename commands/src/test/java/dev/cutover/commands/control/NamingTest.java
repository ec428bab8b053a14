package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PeopleEvent.AccountsLinked;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.kit.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// People who are named where nobody can choose them from a list.
class NamingTest extends TwoChannels {

    @Test
    void aNameWhereItIsNotEnoughIsTheOnePersonWhoIsKnownByIt() {
        here("start plain");
        here("mirror slack:T1/C2");
        known.add(new Person("slack", "U2", "Ben"));

        assertThat(there("assign 1.1 ben")).startsWith("ok: 1.1 One is with Ben");
        assertThat(owner("1.1")).isEqualTo(known.getFirst());
        assertThat(there("assign 1.1 @ana l")).startsWith("ok: ");
        assertThat(owner("1.1")).isEqualTo(ANA_THERE);
    }

    @Test
    void whoeverDidSomethingInTheCutoverIsKnownByName() {
        here("start plain");
        here("mirror slack:T1/C2");
        say(THERE, new Person("slack", "U3", "Cleo"), "note hello");

        assertThat(there("assign 1.1 CLEO")).startsWith("ok: ");
        assertThat(owner("1.1")).isEqualTo(new Person("slack", "U3", ""));
        assertThat(there("assign 1.1 ana")).startsWith("ok: ");
        assertThat(owner("1.1")).isEqualTo(Story.ANA);
    }

    @Test
    void nobodyIsMadeUpWhereANameIsNotEnough() {
        here("start plain");
        here("mirror slack:T1/C2");

        assertThat(there("assign 1.1 zed"))
                .isEqualTo(
                        "no: Nobody here is known as zed, so nothing was done. Next: /cutover assign 1.1 @ and choose the person from the list.");
        assertThat(there("assign 1.1 cutover")).startsWith("no: Nobody here is known as cutover");
        assertThat(here("assign 1.1 zed")).startsWith("ok: ");
        assertThat(owner("1.1")).isEqualTo(Person.local("zed"));
    }

    @Test
    void ofSeveralOfOneNameNobodyIsChosen() {
        here("start plain");
        here("mirror slack:T1/C2");
        known.add(new Person("slack", "U2", "Ben"));
        say(THERE, new Person("slack", "U3", "ben"), "note hello");

        assertThat(there("assign 1.1 ben"))
                .isEqualTo(
                        "no: Several people have that name, so nothing was done: Ben (slack U2), ben (slack U3). Next: /cutover assign 1.1 @ and choose the person from the list.");
        book.links = book.links.evolve(new AccountsLinked(List.of(Story.BEN, known.getFirst())));
        say(THERE, known.getFirst(), "note I am both");
        here("assign 1.2 Ben");
        assertThat(there("assign 1.1 ben"))
                .as("two accounts of one person are one")
                .contains(": Ben (slack U2), ben (slack U3). Next");
    }

    @Test
    void theSameAssignmentDeliveredAgainIsAnsweredAsBefore() {
        here("start plain");
        here("mirror slack:T1/C2");
        known.add(new Person("slack", "U2", "Ben"));
        Said said = new Said(THERE, ANA_THERE, "twice", "assign 1.1 ben");
        Answer first = room.said(said);
        known.add(new Person("slack", "U4", "Ben"));

        assertThat(room.said(said)).isEqualTo(first);
    }
}
