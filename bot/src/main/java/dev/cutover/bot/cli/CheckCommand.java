package dev.cutover.bot.cli;

import dev.cutover.bot.PlanFile;
import dev.cutover.plans.Finding.Level;
import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `check PLAN`: reads a plan and says what it holds and what is odd about it.
///
/// Exits with 0 where there is nothing to mend, 1 with findings at level error, 2 where the file
/// cannot be read.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a plan and says what it holds and what to mend in it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing to mend", "1:findings at level error", "2:unreadable"})
@SuppressWarnings("NullAway.Init")
public final class CheckCommand implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    private final PlanReader reader = new MarkdownReader();

    @Parameters(paramLabel = "PLAN", description = "The Markdown file.")
    private Path plan;

    @Option(names = "--json", description = "Print everything as one JSON object.")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        return switch (PlanFile.read(plan)) {
            case PlanFile.Text file -> print(reader.read(file.text()));
            case PlanFile.Unreadable file -> refuse(file.why());
        };
    }

    private int print(Plan read) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? PlanJson.of(read) : PlanReport.of(read));
        out.flush();
        boolean errors =
                read.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR);
        return errors ? ERRORS : CLEAN;
    }

    private int refuse(String why) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(why);
        err.flush();
        return UNREADABLE;
    }
}
