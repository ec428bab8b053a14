package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Task;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class DoneMarkRule implements Rule {

    private static final Pattern MARK =
            Pattern.compile(
                    "[-–—:]\\s{1,3}[*_]{0,2}(?:(?<done>DONE|COMPLETED?|FINISHED)|(?<open>NOT STARTED|IN PROGRESS|PENDING|TODO))\\b"
                            + "[^\\p{L}]{0,40}$");

    @Override
    public String name() {
        return "done-mark";
    }

    @Override
    public String looksFor() {
        return "a task whose box and whose mark disagree";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        return document.plan().tasks().flatMap(task -> of(task, document.line(task.line())));
    }

    private Stream<Finding> of(Task task, String line) {
        Matcher mark = MARK.matcher(line);
        if (!mark.find()) {
            return Stream.empty();
        }
        String done = mark.group("done");
        if (done != null && !task.done()) {
            return Stream.of(
                    warning(
                            task.line(),
                            "Task %s says “%s”, but its box is open, so it is still to be done."
                                    .formatted(task.id(), done),
                            "Write “[x]”, or take the mark out."));
        }
        return done == null && task.done()
                ? Stream.of(
                        warning(
                                task.line(),
                                "Task %s says “%s”, but its box is ticked, so it counts as done."
                                        .formatted(task.id(), mark.group("open")),
                                "Write “[ ]”, or take the mark out."))
                : Stream.empty();
    }
}
