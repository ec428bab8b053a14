package dev.cutover.plans.markdown;

import dev.cutover.plans.markdown.outline.Chapter;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.words.PhaseHeading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Gives every phase an id that is short enough to type: its number, or the next free letter.
final class PhaseIds {

    private static final int LETTERS = 26;

    private final Findings findings;
    private final Map<Integer, String> idByLine = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int letters;

    private PhaseIds(Findings findings) {
        this.findings = findings;
    }

    /// In the order of the chapters. A heading that calls itself `Phase 1` has the first claim to
    /// the number, before one that only begins with it.
    static List<String> of(List<Placed> phases, Findings findings) {
        PhaseIds ids = new PhaseIds(findings);
        phases.forEach(phase -> ids.claim(phase, PhaseHeading::number));
        phases.forEach(phase -> ids.claim(phase, PhaseHeading::anyNumber));
        return phases.stream().map(ids::idOf).toList();
    }

    private void claim(Placed phase, Function<String, Optional<String>> reading) {
        Chapter chapter = phase.chapter();
        if (phase.whole() && !idByLine.containsKey(chapter.line())) {
            reading.apply(chapter.title())
                    .filter(number -> taken.add(key(number)))
                    .ifPresent(number -> idByLine.put(chapter.line(), number));
        }
    }

    private String idOf(Placed phase) {
        String id = idByLine.get(phase.chapter().line());
        return phase.whole() && id != null ? id : letterFor(phase);
    }

    private String letterFor(Placed phase) {
        String letter = nextLetter();
        if (phase.whole()) {
            report(phase.chapter(), letter);
        } else {
            withoutHeading(phase.chapter(), letter);
        }
        return letter;
    }

    private void report(Chapter chapter, String letter) {
        PhaseHeading.number(chapter.title())
                .ifPresentOrElse(
                        number -> twice(chapter, number, letter),
                        () -> withoutNumber(chapter, letter));
    }

    private void withoutHeading(Chapter chapter, String letter) {
        findings.info(
                chapter.line(),
                "inferred-phase",
                "There are boxes before the first heading of a phase; they make a phase of their"
                        + " own, %s.".formatted(letter),
                "Put a heading such as “## Phase 1: …” above them.");
    }

    private void twice(Chapter chapter, String number, String letter) {
        findings.warning(
                chapter.line(),
                "duplicate-phase",
                "There is a phase %s already; this one goes by %s.".formatted(number, letter),
                "Give each phase a number of its own.");
    }

    private void withoutNumber(Chapter chapter, String letter) {
        findings.info(
                chapter.line(),
                "phase-without-number",
                "“%s” is taken for a phase, because it stands above boxes; it goes by %s."
                        .formatted(chapter.title(), letter),
                "Write “Phase 1: …” to give it a number.");
    }

    private String nextLetter() {
        String letter = letter(letters++);
        while (!taken.add(key(letter))) {
            letter = letter(letters++);
        }
        return letter;
    }

    /// A to Z, then AA to AZ, and so on.
    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
