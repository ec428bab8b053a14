package dev.cutover.commands.views;

import dev.cutover.commands.ChatEvent.ChannelCaughtUp;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Entry;
import dev.cutover.commands.Mirror;
import dev.cutover.commands.Place;
import dev.cutover.commands.RunEvent.CutoverClosed;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// How many messages a channel may still get.
///
/// @param place the channel that is meant
record Budget(Cutover cutover, List<Entry> entries, Place place) {

    /// So many messages may be posted beside those that room is kept for.
    long room() {
        return Postings.BUDGET - keys().size() - caughtUp() - reserved();
    }

    /// Room that is kept for what stands there whatever happens, and for the end.
    private long reserved() {
        boolean ended =
                entries.stream()
                        .anyMatch(entry ->
                                entry.event() instanceof CutoverClosed
                                        && keys().contains(Postings.key(entry)));
        return lasting().filter(key -> !keys().contains(key)).count() + (ended ? 0 : 1);
    }

    /// The board and every phase; a channel for one purpose has neither.
    private Stream<String> lasting() {
        boolean whole = cutover.audience().mirrors().at(place).map(Mirror::whole).orElse(true);
        return whole
                ? Stream.concat(
                        Stream.of(Postings.BOARD),
                        cutover.plan().phases().stream()
                                .map(phase -> Postings.phaseKey(phase.id())))
                : Stream.of(MirrorView.JOINED);
    }

    /// Each time that the channel was told at once what it missed was a message too.
    private long caughtUp() {
        return entries.stream()
                .filter(entry ->
                        entry.event() instanceof ChannelCaughtUp told && told.place().equals(place))
                .count();
    }

    private Collection<String> keys() {
        return cutover.posts().in(place);
    }
}
