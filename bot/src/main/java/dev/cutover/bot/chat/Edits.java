package dev.cutover.bot.chat;

import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.Postings.Posting;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which message is edited next: the board after each change, and in between the one that has
/// waited longest, so that none waits for ever while much happens. None is edited twice in a round:
/// what changes meanwhile is gathered for the next one.
final class Edits {

    private final Map<String, Long> madeAt = new HashMap<>();
    private long made;
    private long madeBefore;

    void beginRound() {
        madeBefore = made;
    }

    void made(String key) {
        madeAt.put(key, ++made);
    }

    Optional<Posting> next(List<Posting> differing) {
        boolean boardWasLast = made > 0 && last(Postings.BOARD) == made;
        Comparator<Posting> order =
                Comparator.comparing((Posting posting) -> isBoard(posting) == boardWasLast)
                        .thenComparingLong(posting -> last(posting.key()));
        return differing.stream().filter(this::notInThisRound).min(order);
    }

    private boolean notInThisRound(Posting posting) {
        long at = last(posting.key());
        return at == 0 || at <= madeBefore;
    }

    private static boolean isBoard(Posting posting) {
        return posting.key().equals(Postings.BOARD);
    }

    private long last(String key) {
        return madeAt.getOrDefault(key, 0L);
    }
}
