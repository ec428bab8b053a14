package dev.cutover.bot.chat;

import dev.cutover.bot.chat.ChatPlatform.Kind;
import dev.cutover.bot.chat.Desk.Look;
import dev.cutover.bot.chat.Lanes.Lane;
import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The messages of a channel that are kept up to date: messages, phases, announcements. It knows
/// what each shows, pins, posts and edits.
final class Messages {

    /// What changed again since it was written in this round: so long the next one gathers.
    static final Duration GATHER = Duration.ofMillis(20);

    private final Desk desk;
    private final Consumer<NotAllowed> notices;
    private final Map<String, Message> shown = new HashMap<>();
    private final Set<String> pinned = new HashSet<>();
    private final Set<String> lost = new HashSet<>();
    private final Edits edits = new Edits();

    Messages(Desk desk, Consumer<NotAllowed> notices) {
        this.desk = desk;
        this.notices = notices;
    }

    void beginRound() {
        edits.beginRound();
    }

    /// A message that is gone is posted anew.
    ///
    /// @return whether nobody knew that yet
    boolean lose(String key) {
        return lost.add(key);
    }

    private @Nullable String id(String key) {
        return lost.contains(key) ? null : desk.posted(key);
    }

    /// Once in the life of the process: the bot may have died between posting and pinning.
    Optional<Job> pin(Look look) {
        return look.all().stream()
                .filter(posting -> posting.pinned() && !pinned.contains(posting.key()))
                .map(Posting::key)
                .filter(key -> id(key) != null)
                .findFirst()
                .map(key -> new Job(null, () -> pin(key)));
    }

    private void pin(String key) {
        try {
            desk.platform().pin(desk.channel(), String.valueOf(id(key)));
        } catch (MessageGone _) {
            lost.add(key);
        } catch (NotAllowed notAllowed) {
            notices.accept(notAllowed);
        }
        pinned.add(key);
    }

    /// Those that are not there yet.
    List<Posting> missing(Look look) {
        return look.all().stream().filter(posting -> id(posting.key()) == null).toList();
    }

    Optional<Job> post(Look look) {
        return missing(look).stream()
                .findFirst()
                .map(posting -> new Job(Kind.POST, () -> post(posting)));
    }

    private void post(Posting posting) {
        String key = posting.key();
        String id = desk.platform().post(desk.channel(), desk.named(key), posting.message());
        desk.note(new RememberMessage(key, desk.place(), id));
        lost.remove(key);
        pinned.remove(key);
        shown.put(key, posting.message());
    }

    Optional<Job> edit(Lanes lanes, Look look) {
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
        if (!desk.platform().shows(desk.channel(), String.valueOf(id(key)), posting.message())) {
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
            desk.platform().update(desk.channel(), String.valueOf(id(key)), posting.message());
            shown.put(key, posting.message());
            edits.made(key);
        } catch (MessageGone _) {
            lost.add(key);
        }
    }
}
