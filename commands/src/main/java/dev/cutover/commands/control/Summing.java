package dev.cutover.commands.control;

import dev.cutover.commands.Course;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.PhaseState;
import dev.cutover.commands.Summary;
import dev.cutover.commands.views.Rehearsing;
import dev.cutover.commands.views.SummaryView;
import dev.cutover.commands.views.SummaryView.Form;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.RunWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What happened, as somebody wants it summed up.
record Summing(Run run) {

    private static final Duration DAY = Duration.ofDays(1);

    /// @param of as typed: `today`, `run`, a phase's number; null for today
    /// @param form as typed, null for the short one
    Answer answer(@Nullable String of, @Nullable String form) {
        Form wanted = Optional.ofNullable(form).flatMap(Form::named).orElse(Form.SHORT);
        String what = of == null ? "today" : of.strip().toLowerCase(Locale.ROOT);
        return switch (what) {
            case "today" -> shown(wanted, Text.of("The last 24 hours"), today());
            case "run" -> shown(wanted, wholeTitle(), whole());
            default ->
                    cutover()
                            .plan()
                            .phase(what.replaceFirst("^phase\\s+", ""))
                            .map(phase -> ofPhase(wanted, phase))
                            .orElseGet(() ->
                                    Answers.refused(
                                            RunWords.noSuchSummary(String.valueOf(of)),
                                            cutover().seq()));
        };
    }

    private Cutover cutover() {
        return run.cutover();
    }

    private Instant started() {
        return Objects.requireNonNullElse(cutover().course().startedAt(), run.now());
    }

    private Summary today() {
        Instant since = run.now().minus(DAY);
        return Summary.of(cutover(), since.isBefore(started()) ? started() : since, end());
    }

    /// What is over says how long it took.
    private Text wholeTitle() {
        return cutover().course().stage() instanceof Course.Stage.Closed closed
                ? Text.of(
                        "The whole cutover, ",
                        new Text.Day(started()),
                        " to ",
                        new Text.Day(closed.at()),
                        ", ",
                        Durations.of(Duration.between(started(), closed.at())))
                : Text.of("The whole cutover");
    }

    private Summary whole() {
        return Summary.of(cutover(), started(), end());
    }

    private Answer ofPhase(Form form, Phase phase) {
        PhaseState state = cutover().phases().of(phase);
        Instant from = Objects.requireNonNullElse(state.openedAt(), started());
        return shown(
                form,
                Text.ofPlan(Phrases.phase(phase)),
                Summary.of(cutover(), from, end(), phase.tasks()::contains));
    }

    /// What happens just now belongs to it.
    private Instant end() {
        return run.now().plusMillis(1);
    }

    private Answer shown(Form form, Text title, Summary summary) {
        return Answers.shown(
                run,
                new SummaryView(
                                cutover().everPlanned(),
                                summary,
                                Text.of(Rehearsing.title(cutover()), title))
                        .message(form));
    }
}
