package dev.cutover.commands.control;

import dev.cutover.commands.Cause;
import dev.cutover.commands.NotifyCommand.AskForStatus;
import dev.cutover.commands.PeopleCommand.Heed;
import dev.cutover.commands.PeopleEvent.WishesSaid;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.Quiet;
import dev.cutover.commands.Wishes;
import dev.cutover.commands.grammar.ChannelNames;
import dev.cutover.commands.grammar.Request;
import dev.cutover.commands.grammar.Request.KeepQuiet;
import dev.cutover.commands.grammar.Request.NotifyMe;
import dev.cutover.commands.grammar.Request.StatusFor;
import dev.cutover.commands.journal.JournalUnavailable;
import dev.cutover.commands.journal.PeopleBook;
import dev.cutover.commands.time.Spans;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.MirrorWords;
import dev.cutover.commands.words.NotifyWords;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people choose about being called. It is theirs in every cutover; the list of people keeps
/// it, and a cutover learns it before it matters there.
///
/// @param book empty where nobody keeps one: then it holds for one cutover
record Notifying(Runs runs, Optional<PeopleBook> book) {

    private static final Logger LOG = LoggerFactory.getLogger(Notifying.class);

    private static final int LONGEST = 30;

    /// @param here the cutover of the place, if it has one
    Answer answer(Place place, Optional<Run> here, Request.Notifying asked, Cause cause) {
        return switch (asked) {
            case NotifyMe(@Nullable String level) ->
                    level == null ? shown(here, cause.person()) : level(here, level, cause);
            case KeepQuiet(String hours) -> quiet(here, hours, cause);
            case StatusFor status ->
                    here.map(run -> status(run, place, status, cause))
                            .orElseGet(() -> Answers.refused(RunWords.nothingHere(), 0));
        };
    }

    private Answer shown(Optional<Run> here, Person by) {
        Text yours = NotifyWords.yours(wishes(here, by));
        return here.map(run ->
                        Answers.shown(
                                run,
                                Message.of(
                                        new Message.Paragraph(yours),
                                        new Message.Paragraph(
                                                NotifyWords.channels(
                                                        run.cutover().nudges().cadences())))))
                .orElseGet(() -> new Answer(true, Message.of(yours), 0));
    }

    private Wishes wishes(Optional<Run> here, Person by) {
        return book.map(known -> known.wishes().of(by, known.links()))
                .or(() -> here.map(run -> run.cutover().audience().wishes(by)))
                .orElse(Wishes.USUAL);
    }

    private Answer level(Optional<Run> here, String given, Cause cause) {
        return Wishes.Level.named(given)
                .map(level -> chosen(here, cause, was -> was.with(level)))
                .orElseGet(() -> refused(here, NotifyWords.noSuchLevel(given)));
    }

    private Answer quiet(Optional<Run> here, String given, Cause cause) {
        if (given.strip().equalsIgnoreCase("off")) {
            return chosen(here, cause, was -> was.with((Quiet) null));
        }
        return switch (Quiet.read(given)) {
            case Quiet.Reading.Hours(Quiet quiet) -> chosen(here, cause, was -> was.with(quiet));
            case Quiet.Reading.NotUnderstood _ -> refused(here, NotifyWords.noSuchHours(given));
            case Quiet.Reading.NoSuchZone(String zone) ->
                    refused(here, NotifyWords.noSuchZone(zone));
        };
    }

    private Answer chosen(Optional<Run> here, Cause cause, Function<Wishes, Wishes> change) {
        Person by = cause.person();
        Wishes wishes;
        try {
            wishes = kept(here, by, change);
        } catch (JournalUnavailable failure) {
            LOG.error("The list of people could not be written", failure);
            return refused(here, RunWords.notSaved());
        }
        if (book.isPresent()) {
            runs.running(_ -> true).forEach(run -> heed(run, by));
        } else if (here.isPresent()
                && !(here.get().decide(new Heed(by, wishes), cause) instanceof Outcome.Done)) {
            return refused(here, RunWords.notSaved());
        }
        return new Answer(true, Message.of(NotifyWords.yours(wishes)), seq(here));
    }

    /// What holds until it is written holds for the next change, too.
    private Wishes kept(Optional<Run> here, Person by, Function<Wishes, Wishes> change) {
        if (book.isEmpty()) {
            return change.apply(wishes(here, by));
        }
        PeopleBook known = book.get();
        synchronized (known) {
            Wishes was = known.wishes().of(by, known.links());
            Wishes next = change.apply(was);
            if (!next.equals(was)) {
                known.write(new WishesSaid(by, next));
            }
            return next;
        }
    }

    /// Before it matters in a cutover. One that cannot be told now is told at the next time.
    void heed(Run run, Person person) {
        book.map(known -> known.wishes().of(person, known.links()))
                .filter(wishes -> !run.cutover().closed())
                .filter(wishes -> !run.cutover().audience().wishes(person).equals(wishes))
                .ifPresent(wishes -> run.decide(new Heed(person, wishes), new Cause(person, null)));
    }

    /// A channel may ask for itself, also where people only look; for others, people who act.
    private static Answer status(Run run, Place here, StatusFor asked, Cause cause) {
        String channel = asked.channel();
        if (channel == null) {
            return status(run, asked.every(), here, cause);
        }
        Optional<Place> place = ChannelNames.place(channel, here);
        return Watching.barred(run, here)
                .orElseGet(() ->
                        place.map(there -> status(run, asked.every(), there, cause))
                                .orElseGet(() ->
                                        Answers.refused(
                                                MirrorWords.noSuchChannel(channel, here),
                                                run.cutover().seq())));
    }

    private static Answer status(Run run, String every, Place place, Cause cause) {
        @Nullable Duration time =
                every.length() > LONGEST
                        ? null
                        : Spans.of(every.strip().replaceFirst("^every ", ""));
        boolean off = every.strip().equalsIgnoreCase("off");
        return off || time != null
                ? Answers.of(run, run.decide(new AskForStatus(place, off ? null : time), cause))
                : Answers.refused(NotifyWords.noSuchTime(every), run.cutover().seq());
    }

    private static Answer refused(Optional<Run> here, Text why) {
        return Answers.refused(why, seq(here));
    }

    private static long seq(Optional<Run> here) {
        return here.map(run -> run.cutover().seq()).orElse(0L);
    }
}
