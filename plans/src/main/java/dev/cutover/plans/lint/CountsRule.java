package dev.cutover.plans.lint;

import dev.cutover.plans.Criterion;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Group;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Step;
import dev.cutover.plans.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class CountsRule implements Rule {

    /// `all 4 GlitchTip containers`, `3 tables`; no bound, no range, no version.
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?<![\\w.,:/$#<>=~≤≥+-])(?<![<>=~≤≥]\\s)(?<!than |least |most |about |every |port )"
                            + "(?<number>[1-9]\\d{0,3})\\s(?:(?!of\\b)[\\p{L}-]{2,20}\\s)?(?<things>[a-z]{2,20}s)\\b(?!\\s?[/(]?s\\))");

    /// What is measured and not counted, or differs from check to check.
    private static final Set<String> MEASURES =
            Set.of(
                    "seconds",
                    "secs",
                    "minutes",
                    "mins",
                    "hours",
                    "hrs",
                    "days",
                    "weeks",
                    "months",
                    "years",
                    "times",
                    "bytes",
                    "percents",
                    "errors",
                    "requests",
                    "users",
                    "rows",
                    "is",
                    "has",
                    "was",
                    "lines",
                    "results",
                    "events",
                    "messages",
                    "tasks",
                    "phases",
                    "tests",
                    "retries",
                    "attempts",
                    "connections",
                    "records",
                    "orders",
                    "ms",
                    "this",
                    "as",
                    "does",
                    "less",
                    "success",
                    "status",
                    "process",
                    "access",
                    "levels",
                    "always",
                    "address",
                    "people",
                    "persons",
                    "colleagues");

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public String looksFor() {
        return "a criterion that counts something otherwise than the tasks do";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Plan plan = document.plan();
        Map<String, Set<Integer>> everywhere = counted(plan.tasks().toList());
        Map<String, Set<Integer>> headings = headings(plan);
        return Stream.concat(
                plan.finalCriteria().stream().flatMap(of(everywhere, headings)),
                plan.phases().stream()
                        .flatMap(phase ->
                                phase.criteria().stream()
                                        .flatMap(of(counted(phase.tasks()), Map.of()))));
    }

    private Function<Criterion, Stream<Finding>> of(
            Map<String, Set<Integer>> counted, Map<String, Set<Integer>> headings) {
        return criterion ->
                COUNT.matcher(criterion.text())
                        .results()
                        .filter(CountsRule::isCount)
                        .flatMap(count ->
                                Stream.of(
                                                against(
                                                        criterion,
                                                        count,
                                                        counted,
                                                        "in the tasks there are %d"),
                                                against(
                                                        criterion,
                                                        count,
                                                        headings,
                                                        "the headings name %d"))
                                        .flatMap(found -> found));
    }

    private Stream<Finding> against(
            Criterion criterion, MatchResult count, Map<String, Set<Integer>> counted, String say) {
        Set<Integer> numbers = counted.getOrDefault(things(count), Set.of());
        boolean differs = numbers.size() == 1 && !numbers.contains(number(count));
        return differs
                ? numbers.stream().map(number -> differ(criterion, count, say.formatted(number)))
                : Stream.empty();
    }

    private Finding differ(Criterion criterion, MatchResult count, String say) {
        return warning(
                criterion.line(),
                "“%s” counts %s, but %s.".formatted(criterion.text(), count.group(), say),
                "Write the number that is right in both places.");
    }

    private static Map<String, Set<Integer>> counted(List<Task> tasks) {
        Map<String, Set<Integer>> counted = new HashMap<>();
        tasks.stream()
                .flatMap(CountsRule::texts)
                .flatMap(text -> COUNT.matcher(text).results())
                .filter(CountsRule::isCount)
                .forEach(count ->
                        counted.computeIfAbsent(things(count), _ -> new HashSet<>())
                                .add(number(count)));
        return counted;
    }

    private static Stream<String> texts(Task task) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(task.title()), Stream.ofNullable(task.details().acceptance())),
                Stream.concat(
                        task.details().expected().stream(),
                        task.steps().stream()
                                .flatMap(step ->
                                        Stream.concat(Stream.of(step.text()), expected(step)))));
    }

    private static Stream<String> expected(Step step) {
        return step.expected().stream();
    }

    /// `Migration 003`, `Migration 004`: two migrations.
    private static Map<String, Set<Integer>> headings(Plan plan) {
        Map<String, Integer> count = new HashMap<>();
        plan.phases().stream()
                .flatMap(CountsRule::titles)
                .map(NUMBERED::matcher)
                .filter(Matcher::lookingAt)
                .map(matcher -> matcher.group("thing").toLowerCase(Locale.ROOT) + "s")
                .forEach(things -> count.merge(things, 1, Integer::sum));
        Map<String, Set<Integer>> counted = new HashMap<>();
        count.forEach((things, number) -> {
            if (number > 1) {
                counted.put(things, Set.of(number));
            }
        });
        return counted;
    }

    private static final Pattern NUMBERED = Pattern.compile("(?<thing>\\p{L}{3,20})\\s\\d{1,5}\\b");

    private static Stream<String> titles(Phase phase) {
        return phase.groups().stream().map(Group::title);
    }

    private static boolean isCount(MatchResult count) {
        return !MEASURES.contains(things(count));
    }

    private static String things(MatchResult count) {
        return count.group("things");
    }

    private static int number(MatchResult count) {
        return Integer.parseInt(count.group("number"));
    }
}
