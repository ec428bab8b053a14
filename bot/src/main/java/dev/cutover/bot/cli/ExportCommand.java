package dev.cutover.bot.cli;

import dev.cutover.bot.export.Exports;
import dev.cutover.bot.export.Exports.Exported;
import dev.cutover.bot.settings.Settings;
import dev.cutover.commands.export.Format;
import dev.cutover.commands.journal.FileJournal;
import dev.cutover.commands.journal.Journal;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `export RUN`: gives a team its own text back, filled in. It only looks, so the bot may run or
/// not.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Gives a cutover's plan back, filled in, while the bot runs or not.")
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "The cutover, as its folder is named.")
    private String run;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "MD",
            description = "md, json, csv or ics; md where nothing is said.")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it is written; on the screen where nothing is said.")
    private @Nullable Path output;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return export(Settings.of(System.getenv()));
    }

    int export(Settings settings) throws IOException {
        Journal.Recorded recorded = FileJournal.look(settings.data(), run);
        Exported exported = new Exports(new MarkdownReader(), settings.zone()).of(recorded, format);
        exported.notices().forEach(spec.commandLine().getErr()::println);
        if (output == null) {
            // Bytes, not characters: the text is the team's own.
            System.out.write(exported.bytes());
            System.out.flush();
        } else {
            write(output.toAbsolutePath(), exported.bytes());
            spec.commandLine().getErr().println(run + " is written to " + output + ".");
        }
        return 0;
    }

    /// The file is there whole, or as it was.
    private static void write(Path file, byte[] bytes) {
        try {
            Path fresh = file.resolveSibling("." + file.getFileName() + ".export");
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s cannot be written: %s. Name another file with -o."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }
}
