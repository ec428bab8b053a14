package dev.cutover.bot.cli;

import dev.cutover.bot.settings.Settings;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.Journal;
import dev.cutover.commands.journal.JournalDamaged;
import dev.cutover.commands.journal.Ledger;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `cutover rebuild`: makes the ledger anew from the journals. The bot does so unasked when it
/// must; this is for whoever wants to see it.
@Command(
        name = "rebuild",
        description = "Makes the ledger anew from the journals, while the bot is stopped.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Settings settings = Settings.of(System.getenv());
        InstantSource clock = InstantSource.system();
        boolean whole = true;
        try (FileJournal journal = FileJournal.open(settings.data(), clock.instant());
                Ledger ledger = Ledger.open(settings.data(), run -> journal.read(run).entries())) {
            if (journal.runs().isEmpty()) {
                command.getOut()
                        .println(
                                "There is no cutover in "
                                        + settings.data()
                                        + ". Set CUTOVER_DATA to the folder that holds them.");
            }
            for (String run : journal.runs()) {
                whole &= rebuilt(command, journal, ledger, run);
            }
        }
        return whole ? 0 : 1;
    }

    private static boolean rebuilt(
            CommandLine command, Journal journal, Ledger ledger, String run) {
        try {
            Journal.Recorded recorded = journal.read(run);
            ledger.rebuild(run, new MarkdownReader().read(recorded.planText()), recorded.entries());
        } catch (JournalDamaged damage) {
            command.getErr().println(run + " is left out. " + damage.getMessage());
            return false;
        }
        command.getOut()
                .printf(
                        "%s: %d tasks, %d issues, %d risks, %d notes, %d lines of record.%n",
                        run,
                        ledger.tasks(run).size(),
                        ledger.issues(run).size(),
                        ledger.risks(run).size(),
                        ledger.notes(run).size(),
                        ledger.timeline(run).size());
        return true;
    }
}
