package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Head;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Downtime;
import dev.cutover.plans.markdown.words.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the longest downtime that a document allows: the first goal that it names, wherever; else
/// none at all, where its head says that the kind of deployment has none.
final class DowntimeReader {

    private static final Pattern TYPE =
            Pattern.compile(
                    "(?i)((deployment|migration|release|cutover|rollout) )?(type|strategy|approach|method)|.*\\bdowntime");
    private static final Pattern NONE =
            Pattern.compile("(?i)(none|zero|0|no)\\b(?!\\s?[-–.\\d]).*");

    private DowntimeReader() {}

    static @Nullable Integer read(List<Said> speech, Whereabouts places, Findings findings) {
        OptionalInt goal =
                speech.stream()
                        .filter(said -> said.hints().has(Hint.DOWN))
                        .map(said -> Downtime.goal(said.text(), said.hints()))
                        .flatMapToInt(OptionalInt::stream)
                        .findFirst();
        return goal.isPresent() ? Integer.valueOf(goal.getAsInt()) : zero(speech, places, findings);
    }

    private static @Nullable Integer zero(
            List<Said> speech, Whereabouts places, Findings findings) {
        Optional<Head.Field> field =
                speech.stream()
                        .filter(said -> !places.isInPhase(said.line()))
                        .flatMap(said -> Fields.in(said.text(), said.line()).stream())
                        .filter(DowntimeReader::isZero)
                        .findFirst();
        field.ifPresent(its -> report(its, findings));
        return field.isPresent() ? 0 : null;
    }

    private static boolean isZero(Head.Field field) {
        boolean none =
                field.name().toLowerCase(Locale.ROOT).endsWith("downtime")
                        && NONE.matcher(field.value()).matches();
        return TYPE.matcher(field.name()).matches() && (none || Downtime.isZero(field.value()));
    }

    private static void report(Head.Field field, Findings findings) {
        findings.info(
                field.line(),
                "downtime-goal",
                "“%s” is taken for the goal of no downtime at all.".formatted(field.value()),
                "Write “Downtime target: 15 min” if some is allowed.");
    }
}
