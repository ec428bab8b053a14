package dev.cutover.bot.chat;

import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.Lanes.Lane;
import dev.cutover.commands.Cause;
import dev.cutover.commands.ChatCommand;
import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.ChatCommand.RememberThread;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Outcome;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;
import dev.cutover.commands.views.ThreadLines.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Brings a cutover's messages in its channel to what they should be. It alone writes them, one
/// after the other, and looks at the newest state before each: so the latest state wins, however
/// slow the platform is. What a message shows already is not sent again. Which message shows what
/// is in the journal, so a restart edits the same ones.
///
/// Not thread-safe: one thread writes a channel.
final class ChannelWriter {

    private static final Cause BOT = new Cause(Person.BOT, null);

    /// What changed again since it was written in this round: so long the next one gathers.
    private static final Duration GATHER = Duration.ofMillis(20);

    private final Run run;
    private final Place place;
    private final ChatPlatform platform;
    private final Consumer<NotAllowed> notices;
    private final Map<String, Message> shown = new HashMap<>();
    private final Set<String> pinned = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Edits edits = new Edits();

    private record Job(@Nullable Kind kind, Runnable send) {}

    private record Look(Postings postings, List<Posting> all) {}

    /// @param notices is told what the platform does not do; each time
    ChannelWriter(Run run, Place place, ChatPlatform platform, Consumer<NotAllowed> notices) {
        this.run = run;
        this.place = place;
        this.platform = platform;
        this.notices = notices;
    }

    /// Whether everything that happened was posted and told. Of a cutover that is closed, every
    /// message is up to date then: its last lines are told after all else.
    static boolean allTold(Run run, Place place) {
        Postings postings = postings(run);
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
        edits.beginRound();
        told.clear();
        boolean more = true;
        while (more && !stopped.getAsBoolean()) {
            Look look = look();
            more =
                    done(lanes, Lane.PINS, look, this::pin)
                            || done(lanes, Lane.POSTS, look, this::post)
                            || done(lanes, Lane.EDITS, look, now -> edit(lanes, now))
                            || done(lanes, Lane.REPLIES, look, now -> reply(lanes, now));
        }
        return lanes;
    }

    private Look look() {
        Postings postings = postings(run);
        return new Look(postings, postings.all());
    }

    /// The entries are read after the state, so none that the state knows of is missing.
    private static Postings postings(Run run) {
        Cutover cutover = run.cutover();
        return new Postings(cutover, run.entries());
    }

    private boolean done(Lanes lanes, Lane lane, Look look, Function<Look, Optional<Job>> next) {
        Optional<Job> job = lanes.open(lane) ? next.apply(look) : Optional.empty();
        if (job.isEmpty()) {
            return false;
        }
        Duration wait = turn(job.get().kind());
        if (wait.isPositive()) {
            lanes.wait(lane, wait);
            return false;
        }
        return sent(lanes, lane, next);
    }

    /// Looked at once more: what is sent is what is so when its turn comes.
    private boolean sent(Lanes lanes, Lane lane, Function<Look, Optional<Job>> next) {
        try {
            next.apply(look()).ifPresent(job -> job.send().run());
            return true;
        } catch (ChatUnavailable unavailable) {
            lanes.failed(lane, unavailable);
            return false;
        }
    }

    private Duration turn(@Nullable Kind kind) {
        return kind == null ? Duration.ZERO : platform.turn(place.channel(), run.id(), kind);
    }

    private @Nullable String id(String key) {
        return lost.contains(key) ? null : run.cutover().posts().message(key, place);
    }

    /// Once in the life of the process: the bot may have died between posting and pinning.
    private Optional<Job> pin(Look look) {
        return look.all().stream()
                .filter(posting -> posting.pinned() && !pinned.contains(posting.key()))
                .map(Posting::key)
                .filter(key -> id(key) != null)
                .findFirst()
                .map(key -> new Job(null, () -> pin(key)));
    }

    private void pin(String key) {
        try {
            platform.pin(place.channel(), String.valueOf(id(key)));
        } catch (MessageGone _) {
            lost.add(key);
        } catch (NotAllowed notAllowed) {
            notices.accept(notAllowed);
        }
        pinned.add(key);
    }

    private Optional<Job> post(Look look) {
        return look.all().stream()
                .filter(posting -> id(posting.key()) == null)
                .findFirst()
                .map(posting -> new Job(Kind.POST, () -> post(posting)));
    }

    private void post(Posting posting) {
        String key = posting.key();
        String id = platform.post(place.channel(), run.id() + "/" + key, posting.message());
        note(new RememberMessage(key, place, id));
        lost.remove(key);
        pinned.remove(key);
        shown.put(key, posting.message());
    }

    private Optional<Job> edit(Lanes lanes, Look look) {
        List<Posting> differing =
                look.all().stream()
                        .filter(posting -> id(posting.key()) != null)
                        .filter(this::differs)
                        .toList();
        Optional<Job> next =
                edits.next(differing).map(posting -> new Job(kind(posting), () -> edit(posting)));
        if (next.isEmpty() && !differing.isEmpty()) {
            lanes.wait(Lane.EDITS, GATHER);
        }
        return next;
    }

    private boolean differs(Posting posting) {
        String key = posting.key();
        if (posting.message().equals(shown.get(key))) {
            return false;
        }
        if (!platform.shows(place.channel(), String.valueOf(id(key)), posting.message())) {
            return true;
        }
        shown.put(key, posting.message());
        return false;
    }

    private static Kind kind(Posting posting) {
        return posting.key().equals(Postings.BOARD) ? Kind.BOARD : Kind.EDIT;
    }

    /// While it is sent, and when that fails, nobody knows what it shows.
    private void edit(Posting posting) {
        String key = posting.key();
        shown.remove(key);
        try {
            platform.update(place.channel(), String.valueOf(id(key)), posting.message());
            shown.put(key, posting.message());
            edits.made(key);
        } catch (MessageGone _) {
            lost.add(key);
        }
    }

    private Optional<Job> reply(Lanes lanes, Look look) {
        if (look.postings().cutover().closed() && !lanes.open(Lane.EDITS)) {
            return Optional.empty();
        }
        List<Reply> untold = look.postings().threads(place).untold();
        Optional<Job> next =
                untold.stream()
                        .filter(reply -> !told.contains(reply.key()))
                        .findFirst()
                        .map(reply -> new Job(Kind.POST, () -> reply(reply, look.all())));
        if (next.isEmpty() && !untold.isEmpty()) {
            lanes.wait(Lane.REPLIES, GATHER);
        }
        return next;
    }

    private void reply(Reply reply, List<Posting> all) {
        try {
            platform.reply(
                    place.channel(),
                    String.valueOf(run.cutover().posts().message(reply.key(), place)),
                    run.id() + "/thread:" + reply.key() + ":" + reply.from(),
                    reply.message());
        } catch (MessageGone _) {
            if (all.stream().anyMatch(posting -> posting.key().equals(reply.key()))
                    && lost.add(reply.key())) {
                return; // It is posted anew first, and told below that.
            }
        } catch (NotAllowed notAllowed) {
            notices.accept(notAllowed);
        }
        note(new RememberThread(reply.key(), place, reply.upTo()));
        told.add(reply.key());
    }

    private void note(ChatCommand what) {
        if (!(run.decide(what, BOT) instanceof Outcome.Done)) {
            throw new ChatUnavailable(
                    "What was posted could not be noted in the journal",
                    new IllegalStateException(what.toString()));
        }
    }
}
