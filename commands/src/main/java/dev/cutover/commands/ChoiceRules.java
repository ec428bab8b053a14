package dev.cutover.commands;

import dev.cutover.commands.RecordEvent.OptionChosen;
import dev.cutover.commands.TaskEvent.TaskNotApplicable;
import dev.cutover.commands.TaskEvent.TaskReopened;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Choices.Way;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Choosing one of several ways, or answering a question of the document. The tasks of the other
/// ways do not apply then; they come back when another way is chosen.
final class ChoiceRules {

    private final Cutover cutover;

    private ChoiceRules(Cutover cutover) {
        this.cutover = cutover;
    }

    /// One answer to one question.
    ///
    /// @param handles what people may call the question: its words, its phase, its task
    /// @param names what people may call the answer
    /// @param among the ways that it is one of; empty for a mere answer
    private record Answer(
            String question,
            int line,
            List<String> handles,
            String text,
            List<String> names,
            @Nullable Way way,
            List<Way> among) {

        boolean isMeant(String said) {
            return names.stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .anyMatch(name ->
                            said.equals(name)
                                    || (said.endsWith(" " + name)
                                            && isCalled(
                                                    said.substring(0, said.length() - name.length())
                                                            .strip())));
        }

        private boolean isCalled(String words) {
            return question.toLowerCase(Locale.ROOT).contains(words)
                    || handles.stream().anyMatch(words::equalsIgnoreCase);
        }
    }

    static Decision decide(Cutover cutover, String typed) {
        return new ChoiceRules(cutover).decide(typed);
    }

    private Decision decide(String typed) {
        List<Answer> answers = answers(cutover.plan().arrangements().choices());
        String said = typed.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        List<Answer> meant = answers.stream().filter(answer -> answer.isMeant(said)).toList();
        if (meant.size() != 1) {
            return Decision.refused(
                    new RecordRefusal.NoSuchOption(
                            typed,
                            (meant.isEmpty() ? answers : meant)
                                    .stream()
                                            .map(answer -> answer.question + ": " + answer.text)
                                            .toList()));
        }
        return new Decision.Accepted(events(meant.getFirst()));
    }

    private static List<Answer> answers(Choices choices) {
        return Stream.concat(
                        choices.alternatives().stream().flatMap(ChoiceRules::ways),
                        choices.decisions().stream().flatMap(ChoiceRules::options))
                .toList();
    }

    private static Stream<Answer> ways(Choices.Alternative alternative) {
        return alternative.ways().stream()
                .map(way ->
                        new Answer(
                                alternative.title(),
                                alternative.line(),
                                handles(alternative.phase(), null),
                                way.title(),
                                List.of(way.id(), way.title()),
                                way,
                                alternative.ways()));
    }

    private static Stream<Answer> options(Choices.Decision decision) {
        return IntStream.rangeClosed(1, decision.options().size())
                .mapToObj(number -> {
                    String text = decision.options().get(number - 1).text();
                    return new Answer(
                            decision.question(),
                            decision.line(),
                            handles(decision.phase(), decision.task()),
                            text,
                            List.of(String.valueOf(number), "option " + number, text),
                            null,
                            List.of());
                });
    }

    private static List<String> handles(@Nullable String phase, @Nullable String task) {
        return Stream.of(
                        Stream.ofNullable(phase).flatMap(id -> Stream.of(id, "phase " + id)),
                        Stream.ofNullable(task))
                .flatMap(handles -> handles)
                .toList();
    }

    private List<Event> events(Answer answer) {
        List<Event> events = new ArrayList<>();
        events.add(new OptionChosen(answer.question, answer.line, answer.text));
        Way way = answer.way;
        if (way != null) {
            String why = "the way that was chosen is " + answer.text;
            way.tasks().stream()
                    .filter(this::doesNotApply)
                    .map(task -> new TaskReopened(task, why))
                    .forEach(events::add);
            Stream.concat(others(answer, way), passedOver(way))
                    .distinct()
                    .filter(task -> !way.tasks().contains(task))
                    .filter(this::isLeft)
                    .map(task -> new TaskNotApplicable(task, why))
                    .forEach(events::add);
        }
        return events;
    }

    private static Stream<String> others(Answer answer, Way chosen) {
        return answer.among.stream()
                .filter(way -> !way.equals(chosen))
                .flatMap(way -> way.tasks().stream());
    }

    /// The tasks of whole phases between the way's own and the one that the work goes on with.
    private Stream<String> passedOver(Way way) {
        Plan plan = cutover.plan();
        Optional<Phase> own = way.tasks().stream().findFirst().flatMap(plan::phaseOf);
        Optional<Phase> next = Optional.ofNullable(way.skipTo()).flatMap(plan::phase);
        if (own.isEmpty() || next.isEmpty()) {
            return Stream.empty();
        }
        int from = plan.phases().indexOf(own.get()) + 1;
        int to = Math.max(from, plan.phases().indexOf(next.get()));
        return plan.phases().subList(from, to).stream()
                .flatMap(phase -> phase.tasks().stream())
                .map(Task::id);
    }

    private boolean isLeft(String task) {
        return !cutover.tasks().of(task).standing().settled();
    }

    private boolean doesNotApply(String task) {
        return cutover.tasks().of(task).standing() instanceof Standing.NotApplicable;
    }
}
