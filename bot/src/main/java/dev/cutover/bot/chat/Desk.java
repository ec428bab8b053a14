package dev.cutover.bot.chat;

import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.commands.Cause;
import dev.cutover.commands.ChatCommand;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Outcome;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One cutover in one channel: what stands there, what should, and where that is noted.
record Desk(Run run, Place place, ChatPlatform platform) {

    private static final Cause BOT = new Cause(Person.BOT, null);

    /// What should stand in the channel, as of one moment.
    record Look(Postings postings, List<Posting> all) {}

    Look look() {
        Postings postings = postings(run, place);
        return new Look(postings, postings.all());
    }

    /// The entries are read after the state, so none that the state knows of is missing.
    static Postings postings(Run run, Place place) {
        Cutover cutover = run.cutover();
        return new Postings(cutover, run.entries(), place);
    }

    /// For the log.
    @Override
    public String toString() {
        return run.id() + " in " + place.address();
    }

    String channel() {
        return place.channel();
    }

    /// The platform's id of the message that shows `key`, null where none was posted.
    @Nullable String posted(String key) {
        return run.cutover().posts().message(key, place);
    }

    /// @param key names what is posted, within the cutover
    String named(String key) {
        return run.id() + "/" + key;
    }

    Duration turn(@Nullable Kind kind) {
        return kind == null ? Duration.ZERO : platform.turn(place.channel(), run.id(), kind);
    }

    void note(ChatCommand what) {
        if (!(run.decide(what, BOT) instanceof Outcome.Done)) {
            throw new ChatUnavailable(
                    "What was posted could not be noted in the journal",
                    new IllegalStateException(what.toString()));
        }
    }
}
