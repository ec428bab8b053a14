package dev.cutover.commands.control;

import dev.cutover.commands.Links;
import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.WishList;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.grammar.ButtonAction;
import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.journal.JournalUnavailable;
import dev.cutover.commands.journal.PeopleBook;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Shelf;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/// Two channels on two platforms, and people who speak in them.
abstract class TwoChannels {

    static final Place THERE = new Place("slack", "T1/C2");
    static final Person ANA_THERE = new Person("slack", "U1", "Ana L");

    final MemoryJournal journal = new MemoryJournal();
    final SettableClock clock = new SettableClock();
    final Book book = new Book();
    final List<Person> known = new ArrayList<>();
    final AtomicInteger codes = new AtomicInteger();
    Runs runs = open();
    ControlRoom room = room();

    static final class Book implements PeopleBook {

        Links links = Links.NONE;
        WishList wishes = WishList.NONE;
        boolean broken;
        Runnable whileWriting = () -> {};

        @Override
        public Links links() {
            return links;
        }

        @Override
        public WishList wishes() {
            return wishes;
        }

        @Override
        public void write(PeopleEvent event) {
            if (broken) {
                throw new JournalUnavailable("full", new IOException("full"));
            }
            Runnable meanwhile = whileWriting;
            whileWriting = () -> {};
            meanwhile.run();
            links = links.evolve(event);
            wishes = wishes.evolve(event, links);
        }
    }

    Runs open() {
        Runs all = new Runs(journal, new MarkdownReader(), clock, (_, _) -> {});
        all.takeUp();
        return all;
    }

    ControlRoom room() {
        return new ControlRoom(
                runs,
                new Shelf().with("plain", Plans.PLAIN).with("channels", CHANNELS),
                new Surroundings(
                        List.of("local", "slack"),
                        book,
                        (_, name) ->
                                known.stream()
                                        .filter(one -> one.name().equalsIgnoreCase(name))
                                        .toList(),
                        () -> "code" + codes.incrementAndGet(),
                        clock));
    }

    static final String CHANNELS =
            """
            # Named

            ## Phase 1: First

            - [ ] **1.1** One

            ## Communication Channels

            - `#db-alerts` - what is red
            - `#status` - progress
            - `#random` - the rest
            """;

    String here(String text) {
        return say(Story.GENERAL, Story.ANA, text);
    }

    String there(String text) {
        return say(THERE, ANA_THERE, text);
    }

    String say(Place place, Person by, String text) {
        Answer answer = room.said(new Said(place, by, null, text));
        return (answer.ok() ? "ok: " : "no: ") + plain(answer);
    }

    static String plain(Answer answer) {
        return new PlainText(ZoneOffset.UTC).of(answer.message());
    }

    String press(Place place, Person by, Press press, String target) {
        long seq = runs.all().iterator().next().cutover().tasks().of(target).changed();
        Answer answer =
                room.pressed(
                        new Pressed(
                                place,
                                by,
                                null,
                                new ButtonAction("plain-1", target, press, seq).text()));
        return (answer.ok() ? "ok: " : "no: ") + plain(answer);
    }

    Person owner(String task) {
        return Objects.requireNonNull(
                        runs.all().iterator().next().cutover().tasks().of(task).standing().claim())
                .owner();
    }
}
