package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Rollback.Level;
import dev.cutover.plans.markdown.blocks.Piece;
import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the work keeps for a while limits the way back to it: `Keep blue environment for 24 hours`.
final class KeptLimits {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    /// What a team turns back to; other words say nothing of a level.
    private static final Set<String> TARGETS =
            Set.of(
                    "blue",
                    "green",
                    "old",
                    "previous",
                    "snapshot",
                    "snapshots",
                    "standby",
                    "backup",
                    "replica",
                    "alt",
                    "alte",
                    "ancien",
                    "ancienne",
                    "antiguo");

    private record Sentence(String text, int line) {}

    private KeptLimits() {}

    static List<Level> in(Chapter document, List<Level> levels, Findings findings) {
        if (levels.stream().allMatch(level -> level.limitMinutes() != null)) {
            return levels;
        }
        List<Level> limited = new ArrayList<>(levels);
        document.all()
                .flatMap(chapter -> chapter.own().stream())
                .flatMap(KeptLimits::sentence)
                .forEach(sentence ->
                        Limits.kept(sentence.text())
                                .ifPresent(kept -> limit(limited, sentence, kept, findings)));
        return limited;
    }

    private static Stream<Sentence> sentence(Piece piece) {
        return Stream.of(BackPieces.beginning(piece))
                .filter(text -> !text.isEmpty())
                .map(text -> new Sentence(text, piece.line()));
    }

    private static void limit(
            List<Level> levels, Sentence sentence, Limits.Kept kept, Findings findings) {
        List<Level> meant = levels.stream().filter(level -> isMeant(level, kept)).toList();
        if (meant.size() != 1 || meant.getFirst().limitMinutes() != null) {
            return;
        }
        Level level = meant.getFirst();
        String limit =
                level.limit() == null ? sentence.text() : level.limit() + "; " + sentence.text();
        levels.set(
                levels.indexOf(level),
                new Level(
                        level.id(),
                        level.title(),
                        level.line(),
                        level.trigger(),
                        level.steps(),
                        level.commands(),
                        level.time(),
                        level.dataLoss(),
                        limit,
                        kept.minutes()));
        findings.info(
                sentence.line(),
                "rollback-limit",
                "This sentence is taken for how long “%s” is possible.".formatted(level.title()),
                "Write “(within %d minutes)” behind its heading if it is another time."
                        .formatted(kept.minutes()));
    }

    private static boolean isMeant(Level level, Limits.Kept kept) {
        Set<String> words = words(level.title());
        return words(kept.what()).stream()
                .anyMatch(word -> TARGETS.contains(word) && words.contains(word));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(
                List.of(WORD.split(text.toLowerCase(Locale.ROOT), -1)).stream()
                        .distinct()
                        .toList());
    }
}
