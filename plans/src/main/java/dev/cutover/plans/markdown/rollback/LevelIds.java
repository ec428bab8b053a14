package dev.cutover.plans.markdown.rollback;

import dev.cutover.plans.Rollback.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes levels of drafts: those that name themselves keep their id, the others get the next free
/// number. A table that says more of a level with a heading of its own completes it.
final class LevelIds {

    private LevelIds() {}

    static List<Level> of(List<BackDraft> drafts) {
        Set<String> taken = new HashSet<>();
        drafts.stream()
                .map(draft -> draft.heading.id())
                .filter(Objects::nonNull)
                .forEach(id -> taken.add(key(id)));
        Map<String, Level> byId = new LinkedHashMap<>();
        int next = 1;
        boolean tabular = false;
        for (BackDraft draft : drafts) {
            String id = draft.heading.id();
            boolean more = id != null && byId.containsKey(key(id)) && (draft.tabular || tabular);
            if (id == null || (byId.containsKey(key(id)) && !more)) {
                while (!taken.add(String.valueOf(next))) {
                    next++;
                }
                id = String.valueOf(next);
            }
            byId.merge(key(id), draft.level(id), LevelIds::merged);
            tabular |= draft.tabular;
        }
        return List.copyOf(byId.values());
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static Level merged(Level first, Level more) {
        return new Level(
                first.id(),
                first.title().length() >= more.title().length() ? first.title() : more.title(),
                first.line(),
                first.trigger() == null ? more.trigger() : first.trigger(),
                both(first.steps(), more.steps()),
                both(first.commands(), more.commands()),
                first.time() == null ? more.time() : first.time(),
                first.dataLoss() == null ? more.dataLoss() : first.dataLoss(),
                first.limit() == null ? more.limit() : first.limit(),
                first.limitMinutes() == null ? more.limitMinutes() : first.limitMinutes());
    }

    private static List<String> both(List<String> first, List<String> more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }
}
