package dev.cutover.plans.markdown.timing;

import dev.cutover.plans.Task;
import dev.cutover.plans.Timetable.Scope;
import dev.cutover.plans.Timetable.Wait;
import dev.cutover.plans.markdown.blocks.PlainText;
import dev.cutover.plans.markdown.hints.Hints;
import dev.cutover.plans.markdown.outline.Caption;
import dev.cutover.plans.markdown.outline.Captions;
import dev.cutover.plans.markdown.outline.Findings;
import dev.cutover.plans.markdown.outline.Said;
import dev.cutover.plans.markdown.outline.Whereabouts;
import dev.cutover.plans.markdown.words.Checkpoint;
import dev.cutover.plans.markdown.words.Repetition;
import dev.cutover.plans.markdown.words.Waiting;
import dev.cutover.plans.markdown.words.Waiting.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads what has to wait, and where waiting is the work.
///
/// A heading that says `After 7 days` locks what stands below it, a sentence about an hour or more
/// what it stands in; a box says that somebody waits, unless it is a task that begins with `After`.
/// A check that has its time in its title (`12-Hour Check`) is locked by nothing: [LoopsReader].
final class WaitsReader {

    private static final long LONG_SECONDS = 3_600;

    private final Whereabouts places;
    private final Scopes scopes;
    private final Checkpoints checkpoints;
    private final Findings findings;
    private final List<Wait> waits = new ArrayList<>();

    private WaitsReader(Whereabouts places, Findings findings) {
        this.places = places;
        this.scopes = new Scopes(places);
        this.checkpoints = new Checkpoints(places);
        this.findings = findings;
    }

    static List<Wait> read(
            List<Captions> headings, List<Said> speech, Whereabouts places, Findings findings) {
        WaitsReader reader = new WaitsReader(places, findings);
        headings.forEach(reader::headings);
        speech.forEach(reader::sentence);
        reader.waits.sort(Comparator.comparingInt(Wait::line));
        return reader.waits;
    }

    private void headings(Captions headings) {
        for (Caption caption : headings.captions()) {
            Waiting.in(caption.title(), Hints.of(caption.title()))
                    .filter(_ -> isPhase(caption) || Checkpoint.in(caption.title()).isEmpty())
                    .filter(waiting -> waiting.kind() != Kind.WATCH)
                    .ifPresent(waiting -> locks(caption, waiting));
        }
    }

    private void locks(Caption caption, Waiting waiting) {
        if (!places.isInPhase(caption.line())) {
            return;
        }
        List<Scope> locked =
                isPhase(caption)
                        ? List.of(new Scope(places.at(caption.line()).phase(), null, null))
                        : scopes.of(caption);
        locked.forEach(scope -> add(caption.title(), caption.line(), waiting, true, scope));
    }

    private boolean isPhase(Caption caption) {
        return !caption.bold() && scopes.isPhase(caption.line());
    }

    private void sentence(Said said) {
        Optional<Checkpoint> look = checkpoints.of(said);
        if (look.isPresent()) {
            look.filter(_ -> checkpoints.momentOf(said).isEmpty())
                    .ifPresent(whole -> sentence(said, new Waiting(whole.span(), Kind.WATCH)));
            return;
        }
        Waiting.in(said.text(), said.hints())
                .or(() -> behindItsNumber(said))
                .filter(_ -> Repetition.in(said.text(), said.hints()).isEmpty())
                .ifPresent(waiting -> sentence(said, waiting));
    }

    /// `**7.2** After 7 days, delete the disks`.
    private Optional<Waiting> behindItsNumber(Said said) {
        return said.kind() == Said.Kind.BOX
                ? places.taskAt(said.line())
                        .filter(task -> task.line() == said.line())
                        .flatMap(task -> Waiting.in(task.title(), said.hints()))
                : Optional.empty();
    }

    private void sentence(Said said, Waiting waiting) {
        boolean lock = said.kind() == Said.Kind.BOX ? isLock(said, waiting) : isLock(waiting);
        add(PlainText.of(said.text()), said.line(), waiting, lock, places.at(said.line()));
    }

    private boolean isLock(Said box, Waiting waiting) {
        boolean isTask =
                places.taskAt(box.line())
                        .map(Task::line)
                        .filter(line -> line == box.line())
                        .isPresent();
        return isTask && waiting.kind() == Kind.AFTER && isLong(waiting);
    }

    private static boolean isLock(Waiting waiting) {
        return switch (waiting.kind()) {
            case AFTER, WAIT -> isLong(waiting);
            case WATCH -> false;
        };
    }

    private static boolean isLong(Waiting waiting) {
        return waiting.span().maxSeconds() >= LONG_SECONDS;
    }

    private void add(String text, int line, Waiting waiting, boolean lock, Scope scope) {
        waits.add(
                new Wait(
                        text,
                        line,
                        waiting.span().estimate(),
                        waiting.span().maxSeconds(),
                        lock,
                        scope));
        if (lock) {
            findings.info(
                    line,
                    "wait-lock",
                    "“%s” keeps %s locked until that time has passed."
                            .formatted(text, whatIsLocked(scope)),
                    "Take the time out if the work may begin at once.");
        }
    }

    private static String whatIsLocked(Scope scope) {
        if (scope.task() != null) {
            return "task " + scope.task();
        }
        return scope.group() == null ? "phase " + scope.phase() : "its group";
    }
}
