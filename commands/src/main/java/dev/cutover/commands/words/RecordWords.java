package dev.cutover.commands.words;

import static dev.cutover.commands.words.Phrases.type;

import dev.cutover.commands.Expectation;
import dev.cutover.commands.Person;
import dev.cutover.commands.RecordEvent;
import dev.cutover.commands.RecordEvent.ImprovementWritten;
import dev.cutover.commands.RecordEvent.LessonWritten;
import dev.cutover.commands.RecordEvent.OptionChosen;
import dev.cutover.commands.RecordEvent.OutputSeen;
import dev.cutover.commands.RecordEvent.SignedOff;
import dev.cutover.commands.RecordEvent.ValueRecorded;
import dev.cutover.commands.RecordRefusal;
import dev.cutover.commands.Verdict;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the bot says about what is filled in: values, outputs, lessons, signatures. The value of a
/// secret is in none of its sentences.
final class RecordWords {

    private static final int OUTPUT = 200;

    private RecordWords() {}

    /// To the person who filled it in.
    static Text answer(Plan plan, RecordEvent event) {
        return switch (event) {
            case ValueRecorded(String blank, int _, @Nullable String value) ->
                    value == null
                            ? Text.of(
                                    "Recorded that ",
                                    Text.strong(blank),
                                    " is set. It is a secret, so its value was not kept: put it where your team keeps such things.")
                            : Text.of(
                                    "Recorded for ",
                                    Text.strong(blank),
                                    ": ",
                                    Text.code(Phrases.shortened(value, OUTPUT)),
                                    ". Not right? Record it again.");
            case OutputSeen seen -> seen(plan, seen);
            case LessonWritten _ -> Text.of("Your lesson is in the record, and in the export.");
            case ImprovementWritten _ ->
                    Text.of("Your improvement is in the record, and in the export.");
            case OptionChosen(String question, int _, String option) ->
                    Text.of(
                            "Chosen for ",
                            Text.ofPlan(Phrases.shortened(question, OUTPUT)),
                            ": ",
                            Text.ofPlan(Phrases.shortened(option, OUTPUT)),
                            ". Not right? ",
                            type("undo"),
                            ".");
            case SignedOff(String role) ->
                    Text.of(
                            "You signed for ",
                            Text.strong(role),
                            ". Not right? ",
                            type("undo"),
                            ".");
        };
    }

    private static Text seen(Plan plan, OutputSeen event) {
        String expected = plan.task(event.task()).flatMap(task -> expected(task, event)).orElse("");
        Text next = Text.of(" Next: ", type("done " + event.task()), " when the task is complete.");
        Text wanted =
                expected.isEmpty()
                        ? Text.of(" what the plan expects")
                        : Text.of(" what the plan expects, ", Text.code(expected));
        return switch (event.verdict()) {
            case MATCHES -> Text.of("That matches", wanted, ".", next);
            case DIFFERS ->
                    Text.of(
                            "That does not match",
                            wanted,
                            ". It is in the record. Next: look again, or ",
                            type("fail " + event.task() + " WHY"),
                            ".");
            case UNJUDGED ->
                    expected.isEmpty()
                            ? Text.of(
                                    "It is in the record. The plan does not say what to expect here.",
                                    next)
                            : Text.of(
                                    "It is in the record. The plan expects ",
                                    Text.code(expected),
                                    "; whether this is that, you have to say.",
                                    next);
        };
    }

    private static Optional<String> expected(Task task, OutputSeen event) {
        List<Expectation> its =
                Expectation.of(task).stream().filter(one -> one.step() == event.step()).toList();
        return its.stream()
                .filter(one -> one.judge(event.output()) == Verdict.MATCHES)
                .findFirst()
                .or(() -> its.stream().findFirst())
                .map(one -> Phrases.shortened(one.expected(), OUTPUT));
    }

    /// As a line of the record.
    static Text told(Person by, Text task, RecordEvent event) {
        return switch (event) {
            case ValueRecorded(String blank, int _, @Nullable String value) ->
                    value == null
                            ? Text.of(by, " recorded ", Text.strong(blank), ", kept secret")
                            : Text.of(by, " recorded ", Text.strong(blank), ": ", value);
            case OutputSeen(String _, int step, String output, Verdict verdict) ->
                    Text.of(
                            by,
                            " saw at ",
                            step == 0 ? "" : "step " + step + " of ",
                            task,
                            verdict(verdict),
                            ": ",
                            output);
            case LessonWritten(int _, String text) -> Text.of(by, " noted a lesson: ", text);
            case ImprovementWritten(int _, String text) ->
                    Text.of(by, " noted an improvement: ", text);
            case OptionChosen(String question, int _, String option) ->
                    Text.of(by, " chose ", Text.ofPlan(option), " for ", Text.ofPlan(question));
            case SignedOff(String role) -> Text.of(by, " signed for ", Text.strong(role));
        };
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case MATCHES -> " (as expected)";
            case DIFFERS -> " (not as expected)";
            case UNJUDGED -> "";
        };
    }

    static Text refused(RecordRefusal refusal) {
        return switch (refusal) {
            case RecordRefusal.NoSuchBlank(var nearest) ->
                    nearest.isEmpty()
                            ? Text.of(
                                    "The plan leaves no value open by that name. Next: ",
                                    type("note TEXT"),
                                    " keeps it in the record, if it is no secret.")
                            : Text.of(
                                    "The plan leaves no value open by that name. Nearest: ",
                                    Phrases.list(nearest),
                                    ". Next: ",
                                    type("record NAME VALUE"),
                                    ".");
            case RecordRefusal.SeveralBlanks(var names) ->
                    Text.of(
                            "That task leaves several values open: ",
                            Phrases.list(names),
                            ". Next: say which, ",
                            type("record NAME VALUE"),
                            ".");
            case RecordRefusal.NoValue(String blank) ->
                    Text.of(
                            "The value of ",
                            blank,
                            " is missing. Next: ",
                            type("record " + blank + " VALUE"),
                            ".");
            case RecordRefusal.NoSuchOption(String given, var options) ->
                    options.isEmpty()
                            ? Text.of(
                                    "The plan leaves nothing to choose. Next: ",
                                    type("note TEXT"),
                                    " keeps a decision in the record.")
                            : Text.of(
                                    Phrases.shortened(given, 40),
                                    " is not one way for certain. There are: ",
                                    Text.ofPlan(Phrases.shortened(String.join("; ", options), 600)),
                                    ". Next: ",
                                    type("choose DECISION OPTION"),
                                    ".");
            case RecordRefusal.NoSuchRole(String given, var roles) ->
                    roles.isEmpty()
                            ? Text.of(
                                    "The plan asks nobody to sign. Next: ",
                                    type("note TEXT"),
                                    " keeps it in the record.")
                            : Text.of(
                                    "Nobody signs as ",
                                    Phrases.shortened(given, 40),
                                    ". The plan asks for ",
                                    Phrases.list(roles),
                                    ". Next: ",
                                    type("signoff ROLE"),
                                    ".");
            case RecordRefusal.AlreadySigned(var signature) ->
                    Text.of(
                            Text.strong(signature.role()),
                            " was signed at ",
                            signature.at(),
                            " by ",
                            signature.by(),
                            ". If that is wrong, they take it back with ",
                            type("undo"),
                            ".");
        };
    }
}
