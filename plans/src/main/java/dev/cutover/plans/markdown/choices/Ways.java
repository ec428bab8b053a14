package dev.cutover.plans.markdown.choices;

import dev.cutover.plans.Choices.Alternative;
import dev.cutover.plans.Choices.Way;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Deciding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes alternatives of ways that follow each other, with the tasks in their lines, the phase they
/// lead to, and the sentence above that asks to choose.
final class Ways {

    private static final int MOST_NAMED = 4;

    /// Nobody chooses among more; a longer list is work.
    private static final int MOST_WAYS = 20;

    private final Whereabouts places;
    private final Findings findings;
    private final NavigableMap<Integer, String> skips = new TreeMap<>();
    private final NavigableMap<Integer, String> choices = new TreeMap<>();

    Ways(List<Said> speech, Whereabouts places, Findings findings) {
        this.places = places;
        this.findings = findings;
        speech.forEach(this::note);
    }

    private void note(Said said) {
        Deciding.skipTo(said.text(), said.hints())
                .ifPresent(phase -> skips.put(said.line(), phase));
        if (said.kind() != Said.Kind.BOX && Deciding.isChoice(said.text(), said.hints())) {
            choices.put(said.line(), PlainText.of(said.text()).replaceFirst("\\s*:$", ""));
        }
    }

    /// Nothing for a single way, or where a way has no tasks at all.
    Optional<Alternative> alternative(Run run) {
        if (run.ways().size() > MOST_WAYS) {
            return Optional.empty();
        }
        List<Way> ways = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        run.ways().forEach(stretch -> ways.add(way(stretch, taken)));
        boolean work = ways.stream().anyMatch(way -> !way.tasks().isEmpty());
        if (ways.size() < 2 || !work) {
            return Optional.empty();
        }
        int line = ways.getFirst().line();
        Alternative alternative =
                new Alternative(
                        title(run, line), line, places.phase(line).orElse(null), List.copyOf(ways));
        report(alternative);
        return Optional.of(alternative);
    }

    private Way way(Run.Stretch stretch, Set<String> taken) {
        return new Way(
                id(stretch, taken),
                stretch.title(),
                stretch.first(),
                stretch.recommended(),
                places.tasksBetween(stretch.first(), stretch.last()),
                skipTo(stretch));
    }

    private static String id(Run.Stretch stretch, Set<String> taken) {
        String id = stretch.id();
        for (int letter = 0; id == null || !taken.add(id.toLowerCase(Locale.ROOT)); letter++) {
            id = String.valueOf((char) ('A' + letter));
        }
        return id;
    }

    private @Nullable String skipTo(Run.Stretch stretch) {
        Map.Entry<Integer, String> skip = skips.ceilingEntry(stretch.first());
        if (skip == null || skip.getKey() > stretch.last()) {
            return null;
        }
        if (places.hasPhase(skip.getValue())) {
            return skip.getValue();
        }
        findings.warning(
                skip.getKey(),
                "skip-nowhere",
                "This way leads to phase %s, but there is none.".formatted(skip.getValue()),
                "Name a phase that there is.");
        return null;
    }

    private String title(Run run, int line) {
        String said = run.title();
        return said == null
                ? sentenceAbove(line).orElseGet(() -> named(run))
                : said.replaceFirst("\\s*:$", "");
    }

    /// It stands in the same phase, and speaks of the ways right behind it only.
    private Optional<String> sentenceAbove(int line) {
        Map.Entry<Integer, String> above = choices.floorEntry(line);
        if (above == null || !places.phase(above.getKey()).equals(places.phase(line))) {
            return Optional.empty();
        }
        choices.remove(above.getKey());
        return Optional.of(above.getValue());
    }

    private static String named(Run run) {
        return run.ways().stream()
                .limit(MOST_NAMED)
                .map(Run.Stretch::title)
                .collect(Collectors.joining(" or "));
    }

    private void report(Alternative alternative) {
        String ids =
                alternative.ways().stream()
                        .limit(MOST_NAMED)
                        .map(Way::id)
                        .collect(Collectors.joining(", "));
        findings.info(
                alternative.line(),
                "alternatives",
                "“%s”: one of the ways %s is chosen; the tasks of the others are then not applicable."
                        .formatted(alternative.title(), ids),
                "Call the headings otherwise if all of them are to be done.");
    }
}
