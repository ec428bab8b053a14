package dev.cutover.bot.cli;

import dev.cutover.bot.ShutOut;
import dev.cutover.bot.settings.BadSetting;
import dev.cutover.bot.web.CannotListen;
import dev.cutover.bot.web.PortInUse;
import dev.cutover.commands.journal.DataFolderInUse;
import dev.cutover.commands.journal.JournalDamaged;
import dev.cutover.commands.journal.JournalUnavailable;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program `cutover`. What people can mend ends with one sentence and an exit code, never with
/// a stack trace.
@Command(
        name = "cutover",
        description = "Runs a team's cutover from the team's own Markdown checklist.",
        mixinStandardHelpOptions = true,
        version = "cutover 0.1.0",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            SimulateCommand.class,
            ProbeCommand.class,
            DoctorCommand.class,
            ExportCommand.class,
            RebuildCommand.class
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(explained())
                .setParameterExceptionHandler(Main::misused);
    }

    private static IExecutionExceptionHandler explained() {
        return (failure, command, _) ->
                switch (failure) {
                    case BadSetting _,
                            PortInUse _,
                            CannotListen _,
                            DataFolderInUse _,
                            JournalDamaged _,
                            JournalUnavailable _,
                            ShutOut _,
                            UncheckedIOException _ ->
                            said(command, String.valueOf(failure.getMessage()));
                    default -> throw failure;
                };
    }

    private static int said(CommandLine command, String sentence) {
        command.getErr().println(sentence);
        return 1;
    }

    private static int misused(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(failure.getMessage() + ".");
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Next: " + command.getCommandSpec().qualifiedName() + " --help");
        return 2;
    }
}
