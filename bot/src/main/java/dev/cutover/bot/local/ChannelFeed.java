package dev.cutover.bot.local;

import com.google.gson.JsonObject;
import dev.cutover.commands.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What happened in one channel lately, and who is to be told. Thread-safe.
final class ChannelFeed {

    /// Frames that are remembered for those who come back.
    static final int REMEMBERED = 512;

    private final String epoch;
    private final Deque<Frame> lately = new ArrayDeque<>();
    private final Set<Viewer> viewers = new HashSet<>();
    private long number;
    private boolean ended;

    /// @param epoch names this run of the program: positions of another one mean nothing here
    ChannelFeed(String epoch) {
        this.epoch = epoch;
    }

    synchronized String position() {
        return epoch + "-" + number;
    }

    synchronized void add(@Nullable Person to, JsonObject data) {
        number++;
        Frame frame = Frame.of(epoch, number, to, "change", data.toString());
        lately.addLast(frame);
        if (lately.size() > REMEMBERED) {
            lately.removeFirst();
        }
        viewers.forEach(viewer -> viewer.offer(frame));
    }

    /// From here on a viewer is told everything, beginning with what happened after a position. If
    /// that is not known any more, they are told to bring themselves up to date.
    ///
    /// @param after as in [#position], null to begin with what happens next
    synchronized void join(Viewer viewer, @Nullable String after) {
        viewers.add(viewer);
        if (ended) {
            viewer.endWith(Frame.END);
            return;
        }
        if (after == null || after.equals(position())) {
            return;
        }
        long known = numberIn(after);
        if (known < 0
                || known > number
                || (!lately.isEmpty() && lately.getFirst().number() > known + 1)) {
            viewer.offer(Frame.of(epoch, number, null, "resync", "{}"));
            return;
        }
        lately.stream().filter(frame -> frame.number() > known).forEach(viewer::offer);
    }

    synchronized void leave(Viewer viewer) {
        viewers.remove(viewer);
    }

    synchronized void end() {
        ended = true;
        viewers.forEach(viewer -> viewer.endWith(Frame.END));
    }

    private long numberIn(String position) {
        if (!position.startsWith(epoch + "-")) {
            return -1;
        }
        try {
            return Long.parseLong(position.substring(epoch.length() + 1));
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
