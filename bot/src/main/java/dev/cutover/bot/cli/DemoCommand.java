package dev.cutover.bot.cli;

import dev.cutover.bot.Bot;
import dev.cutover.bot.PlanFile;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.local.LocalChat;
import dev.cutover.bot.settings.Settings;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import dev.cutover.commands.words.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `cutover demo [PLAN]`: no token and nothing to set; the local channel with a plan that is
/// already started.
@Command(
        name = "demo",
        description = "Starts the local channel with a plan in it, ready to try.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PLAN",
            description = "A Markdown file; a sample plan by default.")
    private @Nullable Path plan;

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        Settings settings = withData(Settings.of(System.getenv()).onlyLocal());
        Path file = plan == null ? settings.plans().resolve("demo.md") : plan;
        if (PlanFile.read(file) instanceof PlanFile.Unreadable(String why)) {
            spec.commandLine().getErr().println(why);
            return 2;
        }
        Bot bot =
                new Bot(
                        settings,
                        new PlanFolder(settings.plans(), Optional.of(file)),
                        InstantSource.system());
        Answer begun = begun(settings, bot, PlanFolder.name(file));
        String text = new PlainText(settings.zone()).of(begun.message());
        if (!begun.ok()) {
            bot.close();
            spec.commandLine().getErr().println(text);
            return 2;
        }
        return Program.run(
                bot,
                settings,
                out,
                address ->
                        List.of(
                                text,
                                "Everything is kept in " + settings.data() + ".",
                                "Open " + address + " and say who you are. Ctrl+C ends it."));
    }

    /// A run that is already there is taken up; else the plan is started.
    private static Answer begun(Settings settings, Bot bot, String plan) {
        Place place = new Place(LocalChat.PLATFORM, settings.channels().getFirst());
        return bot.runs()
                .in(place)
                .filter(run -> !run.cutover().closed())
                .map(DemoCommand::goesOn)
                .orElseGet(() ->
                        bot.conversation()
                                .said(new Said(place, Person.BOT, null, "start " + plan)));
    }

    private static Answer goesOn(Run run) {
        Message message = Message.of(Text.of("The cutover ", run.id(), " goes on where it was."));
        return new Answer(true, message, run.cutover().seq());
    }

    private static Settings withData(Settings settings) {
        try {
            return settings.dataIsSet()
                    ? settings
                    : settings.with(Files.createTempDirectory("cutover-demo-"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "A folder for the demo cannot be made: %s. Set CUTOVER_DATA to a folder that can be written."
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
