package dev.cutover.plans.writeback;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.writeback.Outcome.PhaseProgress;
import dev.cutover.plans.writeback.Outcome.Progress;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the phase that a row of a table is about, by the number or the title in its first column.
final class PhaseRows {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iu)(?:^|.*[^\\p{L}\\p{N}])(?:phase|stage|wave)\\s*#?([\\p{L}\\p{N}.]{1,9}?)(?:[^\\p{L}\\p{N}.].*|$)");
    private static final Pattern TOTAL =
            Pattern.compile("(?iu)[^\\p{L}]*(?:grand )?(?:total|overall|sum|all)\\b.*");

    private final Plan plan;
    private final Map<String, PhaseProgress> byId;

    PhaseRows(Plan plan, Progress progress) {
        this.plan = plan;
        this.byId =
                progress.phases().stream()
                        .collect(
                                Collectors.toMap(
                                        PhaseProgress::id, Function.identity(), (one, _) -> one));
    }

    static boolean isTotal(String first) {
        return TOTAL.matcher(first).matches();
    }

    Optional<PhaseProgress> phase(String first) {
        return find(first.replace("*", "").strip())
                .flatMap(phase -> Optional.ofNullable(byId.get(phase.id())));
    }

    Optional<Phase> find(String text) {
        Matcher number = NUMBER.matcher(text);
        Optional<Phase> byNumber =
                number.matches() ? plan.phase(number.group(1)) : Optional.empty();
        return byNumber.or(() -> plan.phase(text)).or(() -> byTitle(text));
    }

    private Optional<Phase> byTitle(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return plan.phases().stream()
                .filter(phase -> !words.isEmpty())
                .filter(phase -> {
                    String title = phase.title().toLowerCase(Locale.ROOT);
                    return title.equals(words)
                            || (words.length() > 5 && title.contains(words))
                            || (title.length() > 5 && words.contains(title));
                })
                .findFirst();
    }
}
