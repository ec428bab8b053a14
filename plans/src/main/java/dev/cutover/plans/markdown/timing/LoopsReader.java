package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Loop;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.outline.Caption;
import dev.cutover.plans.markdown.outline.Captions;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Checkpoint;
import dev.cutover.plans.markdown.words.Repetition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what is done again and again, and the groups that the clock opens: each of `Hour 1`, `Hour
/// 4`, `Hour 12` is one loop, due that long after its phase begins. So is a task that is one look
/// itself, `12-Hour Check`.
final class LoopsReader {

    private static final Pattern WATCH =
            Pattern.compile(
                    "(?i)monitor|post|after|watch|stabil|hyper-?care|soak|verif|observ|follow|burn|support|review|check");

    private final Whereabouts places;
    private final Scopes scopes;
    private final Checkpoints checkpoints;
    private final Findings findings;
    private final List<Loop> loops = new ArrayList<>();

    private LoopsReader(Whereabouts places, Findings findings) {
        this.places = places;
        this.scopes = new Scopes(places);
        this.checkpoints = new Checkpoints(places);
        this.findings = findings;
    }

    static List<Loop> read(
            List<Captions> headings, List<Said> speech, Whereabouts places, Findings findings) {
        LoopsReader reader = new LoopsReader(places, findings);
        headings.forEach(reader::headings);
        speech.forEach(reader::sentence);
        reader.loops.sort(Comparator.comparingInt(Loop::line));
        return reader.loops;
    }

    private void headings(Captions headings) {
        List<Caption> timed =
                headings.captions().stream()
                        .filter(caption -> times(caption).isPresent())
                        .filter(caption -> caption.bold() || !scopes.isPhase(caption.line()))
                        .filter(caption -> places.isInPhase(caption.line()))
                        .toList();
        if (!timed.isEmpty()
                && (WATCH.matcher(headings.chapter().title()).find() || !isSchedule(timed))) {
            timed.forEach(caption -> heading(caption, minutes(caption)));
        }
        headings.captions().stream()
                .filter(caption -> caption.bold() || !scopes.isPhase(caption.line()))
                .filter(caption -> places.isInPhase(caption.line()))
                .forEach(caption ->
                        Checkpoint.in(caption.title())
                                .ifPresent(look -> heading(caption, List.of(look.minutes()))));
    }

    private static List<Integer> minutes(Caption caption) {
        return times(caption).map(Repetition::atMinutes).orElse(List.of());
    }

    private static Optional<Repetition> times(Caption caption) {
        return Repetition.ofHeading(caption.title());
    }

    /// `Day 1`, `Day 2`, `Day 3` one after the other are the days on which the work is done.
    private static boolean isSchedule(List<Caption> timed) {
        List<Integer> minutes =
                timed.stream().flatMap(caption -> minutes(caption).stream()).toList();
        if (minutes.size() < 2) {
            return true;
        }
        int step = minutes.get(1) - minutes.get(0);
        for (int index = 1; index < minutes.size(); index++) {
            if (minutes.get(index) - minutes.get(index - 1) != step) {
                return false;
            }
        }
        return minutes.getFirst() <= step;
    }

    private void heading(Caption caption, List<Integer> minutes) {
        for (Scope scope : scopes.of(caption)) {
            loops.add(new Loop(caption.title(), caption.line(), null, null, minutes, scope));
            findings.info(
                    caption.line(),
                    "clock",
                    "The clock opens “%s”, counted from the beginning of phase %s."
                            .formatted(caption.title(), scope.phase()),
                    "Name the heading otherwise if its tasks are due at once.");
        }
    }

    private void sentence(Said said) {
        Optional<Checkpoint> look = checkpoints.momentOf(said);
        if (look.isPresent()) {
            look(said, look.get());
            return;
        }
        Repetition.in(said.text(), said.hints())
                .ifPresent(repetition -> sentence(said, repetition));
    }

    private void look(Said said, Checkpoint look) {
        String text = PlainText.of(said.text());
        Scope scope = places.at(said.line());
        loops.add(new Loop(text, said.line(), null, null, List.of(look.minutes()), scope));
        findings.info(
                said.line(),
                "clock",
                "The clock asks for “%s”, counted from the beginning of phase %s."
                        .formatted(text, scope.phase()),
                "Name it otherwise if it is due at once.");
    }

    private void sentence(Said said, Repetition repetition) {
        loops.add(
                new Loop(
                        PlainText.of(said.text()),
                        said.line(),
                        repetition.everyMinutes(),
                        lasting(said, repetition),
                        repetition.atMinutes(),
                        places.at(said.line())));
    }

    /// Where the sentence does not say how long, its task may.
    private @Nullable Integer lasting(Said said, Repetition repetition) {
        Integer every = repetition.everyMinutes();
        if (repetition.forMinutes() != null || every == null) {
            return repetition.forMinutes();
        }
        Estimate estimate = places.taskAt(said.line()).map(Task::estimate).orElse(null);
        if (estimate == null || estimate.maxMinutes() <= every) {
            return null;
        }
        findings.info(
                said.line(),
                "loop-length",
                "“%s” is taken to go on for %d minutes, the estimate of its task."
                        .formatted(PlainText.of(said.text()), estimate.maxMinutes()),
                "Write “for %d minutes” behind it.".formatted(estimate.maxMinutes()));
        return estimate.maxMinutes();
    }
}
