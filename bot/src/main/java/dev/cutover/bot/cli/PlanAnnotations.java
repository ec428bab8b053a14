package dev.cutover.bot.cli;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings as workflow commands: `::warning file=plan.md,line=3,title=rule::message`. A CI shows
/// them beside the lines of a pull request.
final class PlanAnnotations {

    private PlanAnnotations() {}

    /// One line each, and a last one with their number.
    static String of(Plan plan, Path file) {
        return Stream.concat(
                        plan.findings().stream().map(finding -> annotation(finding, file)),
                        Stream.of(path(file) + ": " + PlanReport.summary(plan)))
                .collect(Collectors.joining("\n"));
    }

    /// For a file that has no plan in it.
    static String unreadable(Path file, String why) {
        return "::error file=%s,title=unreadable::%s".formatted(property(path(file)), data(why));
    }

    private static String annotation(Finding finding, Path file) {
        String message =
                finding.fix() == null
                        ? finding.message()
                        : finding.message() + "\n" + finding.fix();
        return "::%s file=%s,line=%d,title=%s::%s"
                .formatted(
                        command(finding.level()),
                        property(path(file)),
                        Math.max(1, finding.line()),
                        property(finding.rule()),
                        data(message));
    }

    private static String command(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String path(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
