package dev.cutover.plans.amend;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which phase of the new text is which of those that people know: by the number in its heading,
/// then by its title, then by the tasks in it.
final class PhaseMatching {

    private static final Pattern CALLS_ITSELF =
            Pattern.compile("(?:^|.* )(?:phase|stage|wave) ?(\\S+).*");

    /// The number of a heading stands among its first words.
    private static final int FIRST_WORDS = 3;

    private final List<Phase> olds;
    private final List<Phase> news;
    private final Past past;
    private final IdentityHashMap<Phase, Phase> oldOf = new IdentityHashMap<>();
    private final IdentityHashMap<Phase, Phase> newOf = new IdentityHashMap<>();

    private PhaseMatching(Plan now, Plan read, Past past) {
        this.olds = now.phases();
        this.news = read.phases();
        this.past = past;
    }

    /// By the phase as read: the phase that it is, also one that was gone.
    static IdentityHashMap<Phase, Phase> of(Plan now, Plan read, Past past) {
        PhaseMatching matching = new PhaseMatching(now, read, past);
        matching.byNumber();
        matching.byTitle();
        matching.byTasks();
        matching.amongTheGone();
        return matching.oldOf;
    }

    private void byNumber() {
        Map<String, Phase> byNumber = new HashMap<>();
        olds.stream()
                .filter(PhaseMatching::isNumbered)
                .forEach(old -> byNumber.put(Renumbering.key(old.id()), old));
        news.stream()
                .filter(PhaseMatching::isNumbered)
                .forEach(fresh -> pair(byNumber.get(Renumbering.key(fresh.id())), fresh));
    }

    private void byTitle() {
        Map<String, Phase> byTitle = new HashMap<>();
        olds.stream()
                .filter(old -> !newOf.containsKey(old))
                .forEach(old -> byTitle.putIfAbsent(title(old), old));
        news.stream()
                .filter(fresh -> !oldOf.containsKey(fresh))
                .forEach(fresh -> pair(byTitle.get(title(fresh)), fresh));
    }

    /// A phase that was given another title holds most of its tasks still.
    private void byTasks() {
        Map<String, Phase> homes = new HashMap<>();
        for (Phase old : olds) {
            if (!newOf.containsKey(old)) {
                old.tasks().forEach(task -> homes.putIfAbsent(Wording.plain(task.title()), old));
            }
        }
        for (Phase fresh : news) {
            if (!homes.isEmpty() && !oldOf.containsKey(fresh)) {
                pair(mostlyOf(fresh, homes), fresh);
            }
        }
    }

    private static @Nullable Phase mostlyOf(Phase fresh, Map<String, Phase> homes) {
        IdentityHashMap<Phase, Integer> shared = new IdentityHashMap<>();
        for (Task task : fresh.tasks()) {
            Phase home = homes.get(Wording.plain(task.title()));
            if (home != null) {
                shared.merge(home, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(one ->
                        2 * one.getValue()
                                >= Math.max(fresh.tasks().size(), one.getKey().tasks().size()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void amongTheGone() {
        List<Phase> gone = new ArrayList<>(past.phases().values());
        for (Phase fresh : news) {
            if (!oldOf.containsKey(fresh)) {
                pair(
                        gone.stream()
                                .filter(old -> !newOf.containsKey(old))
                                .filter(old -> title(old).equals(title(fresh)))
                                .findFirst()
                                .orElse(null),
                        fresh);
            }
        }
    }

    /// Two headings with two numbers are two phases, whatever else they say.
    private void pair(@Nullable Phase old, Phase fresh) {
        if (old != null
                && !newOf.containsKey(old)
                && !oldOf.containsKey(fresh)
                && !(isNumbered(old)
                        && isNumbered(fresh)
                        && !old.id().equalsIgnoreCase(fresh.id()))) {
            oldOf.put(fresh, old);
            newOf.put(old, fresh);
        }
    }

    /// Whether the id stands in the heading, and was not given by the reader.
    static boolean isNumbered(Phase phase) {
        String title = Wording.plain(phase.title());
        String id = Wording.plain(phase.id());
        if (Character.isLetter(id.charAt(0))) {
            var own = CALLS_ITSELF.matcher(title);
            return own.matches() && own.group(1).equals(id);
        }
        String[] words = title.split(" ", FIRST_WORDS + 2);
        String start =
                String.join(
                        " ", List.of(words).subList(0, Math.min(words.length, FIRST_WORDS + 1)));
        return (" " + start + " ").contains(" " + id + " ");
    }

    /// Without the number.
    static String title(Phase phase) {
        String title = Wording.plain(phase.title());
        return isNumbered(phase)
                ? title.replaceFirst(
                                "^(?:.*? )??"
                                        + Pattern.quote(Wording.plain(phase.id()))
                                        + "(?: |$)",
                                "")
                        .strip()
                : title;
    }
}
