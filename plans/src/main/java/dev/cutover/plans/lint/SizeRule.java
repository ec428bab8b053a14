package dev.cutover.plans.lint;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Task;
import dev.cutover.plans.Task.Size;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class SizeRule implements Rule {

    /// Little effort, however long it takes.
    private static final Pattern WATCHING =
            Pattern.compile("(?i)\\b(?:monitor\\w*|watch\\w*|wait\\w*|soak\\w*|observ\\w*)\\b");

    private static final int LONG_FOR_S = 2 * Durations.HOUR;
    private static final int SHORT_FOR_L = 30;

    /// Fewer are no measure of what the team calls medium.
    private static final int ENOUGH = 3;

    @Override
    public String name() {
        return "size-and-estimate";
    }

    @Override
    public String looksFor() {
        return "a size that does not fit the estimate";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        List<Integer> medium =
                document.plan()
                        .tasks()
                        .filter(task -> task.size() == Size.M && task.estimate() != null)
                        .map(SizeRule::minutes)
                        .sorted()
                        .toList();
        int median = medium.size() < ENOUGH ? 0 : medium.get(medium.size() / 2);
        return document.plan()
                .tasks()
                .filter(task -> !task.done() && task.estimate() != null)
                .flatMap(task -> of(task, median));
    }

    private static int minutes(Task task) {
        Estimate estimate = task.estimate();
        return estimate == null ? 0 : estimate.maxMinutes();
    }

    private Stream<Finding> of(Task task, int median) {
        Size size = task.size();
        int minutes = minutes(task);
        if (size == Size.S && minutes > LONG_FOR_S) {
            return Stream.of(odd(task, "that is long for an S", "a larger size"));
        }
        boolean work = !WATCHING.matcher(task.title()).find();
        if (size == Size.S && work && median > 0 && minutes > 1.5 * median) {
            String than = "the M tasks of this plan take %s".formatted(Durations.words(median));
            return Stream.of(odd(task, than, "M"));
        }
        boolean large = size == Size.L || size == Size.XL;
        return large && minutes < SHORT_FOR_L
                ? Stream.of(odd(task, "that is short for an " + size, "a smaller size"))
                : Stream.empty();
    }

    private Finding odd(Task task, String why, String better) {
        return info(
                task.line(),
                "Task %s is an %s of %s; %s."
                        .formatted(task.id(), task.size(), Durations.words(minutes(task)), why),
                "Write %s, or another time; if most of it is waiting, say so in a note."
                        .formatted(better));
    }
}
