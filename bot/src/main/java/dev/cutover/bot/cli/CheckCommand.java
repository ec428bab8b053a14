package dev.cutover.bot.cli;

import dev.cutover.bot.PlanFile;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.lint.Linter;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `check PLAN`: reads a plan and says what it holds and what is odd about it.
///
/// Exits with 0 where nothing must be mended, 1 with findings at level error (or, if asked, at
/// level warning), 2 where the file cannot be read.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a plan and says what it holds and what to mend in it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing that must be mended",
            "1:findings at level error; with --strict also at level warning",
            "2:unreadable"
        })
@SuppressWarnings("NullAway.Init")
public final class CheckCommand implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    private final PlanReader reader = new MarkdownReader();
    private final Linter linter = new Linter();

    @Parameters(paramLabel = "PLAN", description = "The Markdown file.")
    private Path plan;

    @ArgGroup private Output output = new Output();

    @Option(names = "--strict", description = "Fail on warnings, too.")
    private boolean strict;

    @Spec private CommandSpec spec;

    static final class Output {

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                converter = ReportFormat.Words.class,
                description =
                        "text for people (the default), json for scripts, github for annotations"
                                + " in a workflow.")
        private ReportFormat format = ReportFormat.TEXT;

        @Option(names = "--json", description = "The same as --format json.")
        private boolean json;

        ReportFormat format() {
            return json ? ReportFormat.JSON : format;
        }
    }

    @Override
    public Integer call() {
        return switch (PlanFile.read(plan)) {
            case PlanFile.Text file ->
                    print(linter.inspected(reader.read(file.text()), file.text()));
            case PlanFile.Unreadable file -> refuse(file.why());
        };
    }

    private int print(Plan read) {
        say(
                switch (output.format()) {
                    case TEXT -> PlanReport.of(read);
                    case JSON -> PlanJson.of(read);
                    case GITHUB -> PlanAnnotations.of(read, plan);
                });
        boolean fails = read.findings().stream().anyMatch(finding -> fails(finding.level()));
        return fails ? ERRORS : CLEAN;
    }

    private boolean fails(Level level) {
        return level == Level.ERROR || (strict && level == Level.WARNING);
    }

    private int refuse(String why) {
        if (output.format() == ReportFormat.GITHUB) {
            say(PlanAnnotations.unreadable(plan, why));
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(why);
        err.flush();
        return UNREADABLE;
    }

    private void say(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
        out.flush();
    }
}
