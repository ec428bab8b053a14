package dev.cutover.commands;

import dev.cutover.commands.RecordEvent.ImprovementWritten;
import dev.cutover.commands.RecordEvent.LessonWritten;
import dev.cutover.commands.RecordEvent.OptionChosen;
import dev.cutover.commands.RecordEvent.OutputSeen;
import dev.cutover.commands.RecordEvent.SignedOff;
import dev.cutover.commands.RecordEvent.ValueRecorded;
import dev.cutover.plans.Plan;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was filled in, in the order in which it was first done. One slice of a [Cutover]; it
/// evolves itself.
///
/// @param last the highest number given to a lesson or an improvement; one that was taken back is
///   not given again
public record Records(Map<String, Kept> bySubject, int last) implements Slice {

    static final Records NONE = new Records(Map.of(), 0);

    /// @param plan the one in force
    Records evolve(Entry entry, RecordEvent event, Plan plan) {
        return with(kept(event, plan, entry.cause().person(), entry.at()));
    }

    /// What an event says, as it is kept.
    static Kept kept(RecordEvent event, Plan plan, Person by, Instant at) {
        return switch (event) {
            case ValueRecorded(String blank, int line, @Nullable String value) ->
                    new Kept.Value(
                            blank, line, Spots.ofBlanks(plan).of(blank, line), value, by, at);
            case OutputSeen(String task, int step, String output, Verdict verdict) ->
                    new Kept.Output(task, step, stepOf(plan, task, step), output, verdict, by, at);
            case LessonWritten(int number, String text) -> new Kept.Lesson(number, text, by, at);
            case ImprovementWritten(int number, String text) ->
                    new Kept.Improvement(number, text, by, at);
            case SignedOff(String role) -> new Kept.Signature(role, by, at);
            case OptionChosen(String question, int line, String option) ->
                    new Kept.Choice(
                            question,
                            line,
                            Spots.ofQuestions(plan).of(question, line),
                            option,
                            by,
                            at);
        };
    }

    private static @Nullable String stepOf(Plan plan, String task, int step) {
        return plan.task(task)
                .filter(found -> step >= 1 && step <= found.steps().size())
                .map(found -> found.steps().get(step - 1).text())
                .orElse(null);
    }

    private Records with(Kept kept) {
        int number =
                switch (kept) {
                    case Kept.Lesson lesson -> lesson.number();
                    case Kept.Improvement improvement -> improvement.number();
                    case Kept.Value _, Kept.Output _, Kept.Choice _, Kept.Signature _ -> 0;
                };
        return new Records(with(kept.subject(), kept).bySubject, Math.max(last, number));
    }

    /// @param kept null removes it
    Records with(String subject, @Nullable Kept kept) {
        Map<String, Kept> all = new LinkedHashMap<>(bySubject);
        if (kept == null) {
            all.remove(subject);
        } else {
            all.put(subject, kept);
        }
        return new Records(Collections.unmodifiableMap(all), last);
    }

    /// Everything of one kind, in the order in which it was first filled in.
    public <T extends Kept> List<T> all(Class<T> kind) {
        return bySubject.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The latest value for each place that has one.
    public Map<Spot, Kept.Value> values() {
        Map<Spot, Kept.Value> values = new LinkedHashMap<>();
        all(Kept.Value.class).forEach(value -> values.merge(value.spot(), value, Records::later));
        return values;
    }

    /// Recorded in two texts of the plan, a value has two lines.
    private static <T extends Kept> T later(T one, T other) {
        return other.at().isBefore(one.at()) ? one : other;
    }

    /// The latest answer to the question at a place.
    public Optional<Kept.Choice> choice(Spot spot) {
        return all(Kept.Choice.class).stream()
                .filter(choice -> choice.spot().equals(spot))
                .reduce(Records::later);
    }

    public Optional<Kept.Signature> signature(String role) {
        return all(Kept.Signature.class).stream()
                .filter(signature -> signature.role().equals(role))
                .findFirst();
    }
}
