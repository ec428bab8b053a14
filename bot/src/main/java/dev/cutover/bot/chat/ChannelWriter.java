package dev.cutover.bot.chat;

import dev.cutover.bot.chat.Desk.Look;
import dev.cutover.bot.chat.Lanes.Lane;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.views.Postings;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Brings a cutover's messages in one channel to what they should be. It alone writes them, one
/// after the other, and looks at the newest state before each: so the latest state wins, however
/// slow the platform is. What a message shows already is not sent again. Which message shows what
/// is in the journal, so a restart edits the same ones.
///
/// Not thread-safe: one thread writes a channel.
final class ChannelWriter {

    private final Desk desk;
    private final Messages messages;
    private final Threads threads;
    private final Absence absence;

    /// @param notices is told what the platform does not do; each time
    ChannelWriter(Desk desk, Consumer<NotAllowed> notices) {
        this.desk = desk;
        this.messages = new Messages(desk, notices);
        this.threads = new Threads(desk, messages, notices);
        this.absence = new Absence(desk, messages);
    }

    /// Whether everything that happened was posted and told. Of a cutover that is closed, every
    /// message is up to date then: its last lines are told after all else.
    static boolean allTold(Run run, Place place) {
        Postings postings = Desk.postings(run, place);
        return postings.all().stream()
                        .allMatch(posting ->
                                postings.cutover().posts().message(posting.key(), place) != null)
                && postings.threads(place).untold().isEmpty();
    }

    /// Writes what differs, as far as it can be written now.
    ///
    /// @param stopped ends it before the next message
    /// @throws ChannelClosed when a person has to do something first
    Lanes write(BooleanSupplier stopped) {
        Lanes lanes = new Lanes();
        messages.beginRound();
        threads.beginRound();
        boolean more = true;
        try {
            while (more && !stopped.getAsBoolean()) {
                more =
                        caughtUp(lanes)
                                ? next(lanes, desk.look())
                                : done(
                                        lanes,
                                        Lane.EDITS,
                                        desk.look(),
                                        now -> messages.edit(lanes, now));
            }
        } catch (ChannelClosed closed) {
            absence.began();
            throw closed;
        }
        if (lanes.left(Duration.ZERO).nothing()) {
            absence.ended();
        }
        return lanes;
    }

    private boolean next(Lanes lanes, Look look) {
        return done(lanes, Lane.PINS, look, messages::pin)
                || done(lanes, Lane.POSTS, look, messages::post)
                || done(lanes, Lane.EDITS, look, now -> messages.edit(lanes, now))
                || done(lanes, Lane.REPLIES, look, now -> threads.reply(lanes, now));
    }

    /// Goes before all other posts: what it tells is not posted one by one.
    ///
    /// @return false where it cannot be told yet
    private boolean caughtUp(Lanes lanes) {
        if (absence.lasts() && lanes.open(Lane.POSTS)) {
            done(lanes, Lane.POSTS, desk.look(), absence::catchUp);
        }
        return lanes.open(Lane.POSTS) || !absence.lasts() || absence.catchUp(desk.look()).isEmpty();
    }

    private boolean done(Lanes lanes, Lane lane, Look look, Function<Look, Optional<Job>> next) {
        Optional<Job> job = lanes.open(lane) ? next.apply(look) : Optional.empty();
        if (job.isEmpty()) {
            return false;
        }
        Duration wait = desk.turn(job.get().kind());
        if (wait.isPositive()) {
            lanes.wait(lane, wait);
            return false;
        }
        return sent(lanes, lane, next);
    }

    /// Looked at once more: what is sent is what is so when its turn comes.
    private boolean sent(Lanes lanes, Lane lane, Function<Look, Optional<Job>> next) {
        try {
            next.apply(desk.look()).ifPresent(job -> job.send().run());
            return true;
        } catch (ChatUnavailable unavailable) {
            absence.began();
            lanes.failed(lane, unavailable);
            return false;
        }
    }
}
