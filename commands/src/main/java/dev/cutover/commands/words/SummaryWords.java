package dev.cutover.commands.words;

import dev.cutover.commands.Summary;
import dev.cutover.commands.Summary.Whose;
import dev.cutover.plans.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A stretch of time in sentences, for those who work, those who decide, and those who look
/// closely.
public final class SummaryWords {

    private static final int NAMED = 12;

    private SummaryWords() {}

    /// Two lines at most: how far, what is wrong, what is next.
    public static List<Text> inShort(Plan plan, Summary summary) {
        return List.of(
                Text.of(far(summary), wrong(summary)), Text.of("Next: ", next(plan, summary)));
    }

    /// For people who know no task by its number.
    public static List<Text> forDecision(Plan plan, Summary summary) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(far(summary), phases(plan, summary)));
        lines.add(
                summary.late().isEmpty() && summary.open().isEmpty()
                        ? Text.of("Nothing is known to be in the way.")
                        : Text.of(
                                Phrases.count(summary.late().size(), "task"),
                                summary.late().size() == 1 ? " takes" : " take",
                                " longer than planned; ",
                                Phrases.count(summary.open().size(), "issue"),
                                summary.open().size() == 1 ? " is" : " are",
                                " open."));
        downtime(plan, summary, lines);
        return lines;
    }

    /// With every number.
    public static List<Text> inDetail(Plan plan, Summary summary) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(far(summary), phases(plan, summary)));
        lines.add(
                summary.finished().isEmpty()
                        ? Text.of("Nothing was finished in this time.")
                        : Text.of("Finished: ", byPerson(summary.finished())));
        if (!summary.inHand().isEmpty()) {
            lines.add(Text.of("In hand: ", byPerson(summary.inHand())));
        }
        if (!summary.late().isEmpty()) {
            lines.add(Text.of("Longer than planned: ", byPerson(summary.late())));
        }
        lines.add(log(summary));
        downtime(plan, summary, lines);
        lines.add(Text.of("Next: ", next(plan, summary)));
        return lines;
    }

    static Text log(Summary summary) {
        return Text.of(
                "Issues: ",
                summary.opened().size(),
                " raised, ",
                summary.closed().size(),
                " closed, ",
                numbered(summary.open()),
                " open. Risks: ",
                numbered(summary.risks()),
                " open.");
    }

    private static Text far(Summary summary) {
        return Text.of(
                summary.settled(), " of ", Phrases.count(summary.total(), "task"), " settled.");
    }

    private static Text wrong(Summary summary) {
        List<String> wrong = new ArrayList<>();
        if (!summary.late().isEmpty()) {
            wrong.add(summary.late().size() + " longer than planned");
        }
        if (!summary.open().isEmpty()) {
            wrong.add(Phrases.count(summary.open().size(), "issue") + " open");
        }
        return wrong.isEmpty() ? Text.EMPTY : Text.of(" ", Phrases.list(wrong), ".");
    }

    static Text phases(Plan plan, Summary summary) {
        List<String> names =
                summary.phases().stream()
                        .map(id -> plan.phase(id).map(Phrases::phase).orElse("Phase " + id))
                        .toList();
        return names.isEmpty()
                ? Text.EMPTY
                : Text.of(" Complete: ", Text.ofPlan(Phrases.list(names)), ".");
    }

    private static void downtime(Plan plan, Summary summary, List<Text> lines) {
        if (summary.downtime() != null) {
            Duration total = summary.downtime();
            lines.add(
                    Text.of(
                            "Downtime: ",
                            Durations.of(total),
                            DowntimeWords.goal(plan)
                                    .map(goal -> DowntimeWords.against(total, goal))
                                    .orElse(""),
                            "."));
        }
    }

    private static Text next(Plan plan, Summary summary) {
        return summary.next().isEmpty()
                ? Text.of(Phrases.type("next"), " shows what can be done.")
                : Text.of(
                        Phrases.tasks(
                                summary.next().stream()
                                        .flatMap(id -> plan.task(id).stream())
                                        .toList()),
                        ".");
    }

    /// `Ana 1.1, 1.2; Ben 1.3`.
    static Text byPerson(List<Whose> all) {
        Map<String, List<Whose>> by = new LinkedHashMap<>();
        all.forEach(one ->
                by.computeIfAbsent(
                                one.person().platform() + "/" + one.person().id(),
                                _ -> new ArrayList<>())
                        .add(one));
        return Text.of(
                Text.join(
                        "; ",
                        by.values().stream()
                                .map(its ->
                                        Text.of(
                                                its.getFirst().person(),
                                                " ",
                                                named(its.stream().map(Whose::task).toList())))
                                .toList()),
                ".");
    }

    private static String named(List<String> tasks) {
        int more = tasks.size() - NAMED;
        return String.join(", ", tasks.subList(0, Math.min(NAMED, tasks.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String numbered(List<Integer> numbers) {
        return numbers.isEmpty() ? "none" : numbers.size() + " (" + Phrases.numbers(numbers) + ")";
    }
}
