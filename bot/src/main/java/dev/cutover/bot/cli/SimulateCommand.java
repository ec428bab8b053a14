package dev.cutover.bot.cli;

import dev.cutover.bot.PlanFile;
import dev.cutover.bot.PlanFolder;
import dev.cutover.bot.gantt.Gantt;
import dev.cutover.bot.settings.Settings;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.journal.Fingerprint;
import dev.cutover.commands.time.Moment;
import dev.cutover.commands.time.Moment.Known;
import dev.cutover.commands.time.Remark;
import dev.cutover.commands.time.Schedule;
import dev.cutover.commands.time.Simulation;
import dev.cutover.commands.time.Spans;
import dev.cutover.commands.time.Times;
import dev.cutover.commands.words.TimeWords;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `simulate PLAN`: when everything would be done, by how many people, and how sure that is. What
/// earlier runs of the plan in the data folder took is known; they are only looked at, so the bot
/// may run or not.
///
/// Exits with 0 where all fits, 1 where something does not (an offset, a window, things that wait
/// for each other, nothing to do), 2 where the file or an option cannot be read.
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Plays a plan through: who does what when, what is critical, when it ends.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything fits",
            "1:an offset or a window that does not fit, things that wait for each other, or nothing to do",
            "2:unreadable"
        })
@SuppressWarnings("NullAway.Init")
public final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_PEOPLE = 1_000;

    @Parameters(paramLabel = "PLAN", description = "The Markdown file.")
    private Path plan;

    @Option(
            names = "--team",
            paramLabel = "N",
            description = "How many people there are; without it, as many as are needed.")
    private Optional<Integer> team = Optional.empty();

    @Option(
            names = "--t0",
            paramLabel = "TIME",
            description = "When T-0 is: \"Sunday 06:00\", \"2026-11-22 06:00 Europe/Berlin\".")
    private Optional<String> zero = Optional.empty();

    @Option(
            names = "--window",
            paramLabel = "DURATION",
            description = "How long it may take from T-0, to ask for the chance: 4h, \"1 h 30\".")
    private Optional<String> window = Optional.empty();

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draw it into this file.")
    private Optional<Path> svg = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What the rounds are drawn from; the same gives the same chances.")
    private long seed = 1;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        return simulate(System.getenv(), InstantSource.system());
    }

    int simulate(Map<String, String> environment, InstantSource clock) {
        Settings settings = Settings.of(environment);
        ZoneId zone = settings.zone();
        Optional<Instant> at = zero.map(text -> understood(text, clock.instant(), zone));
        Optional<Duration> within = window.map(this::span);
        int people = team.map(this::people).orElse(0);
        return switch (PlanFile.read(plan)) {
            case PlanFile.Text(String text) ->
                    print(known(settings.data(), text), people, at, zone, within);
            case PlanFile.Unreadable file -> {
                spec.commandLine().getErr().println(file.why());
                yield 2;
            }
        };
    }

    /// The plan before anybody has begun, with what earlier runs of it taught.
    private Cutover known(Path data, String text) {
        MarkdownReader reader = new MarkdownReader();
        EarlierRuns runs =
                EarlierRuns.in(data, PlanFolder.name(plan), Fingerprint.of(text), reader);
        runs.notices().forEach(spec.commandLine().getErr()::println);
        return Cutover.of(reader.read(text)).knowing(runs.lessons());
    }

    private int people(int asked) {
        if (asked < 1 || asked > MOST_PEOPLE) {
            throw refused("a team has 1 to %d people, not %d".formatted(MOST_PEOPLE, asked));
        }
        return asked;
    }

    private Instant understood(String text, Instant now, ZoneId zone) {
        Moment moment = Times.parse(text, now, zone, null);
        String said = TimeWords.of(moment, zone);
        if (moment instanceof Known(Instant at, var _)) {
            if (!said.isEmpty()) {
                spec.commandLine().getErr().println(said);
            }
            return at;
        }
        throw refused(said.substring(0, said.length() - 1));
    }

    private Duration span(String text) {
        Duration span = Spans.of(text);
        if (span == null) {
            throw refused("“%s” is no length of time, write “4h” or “1 h 30 min”".formatted(text));
        }
        return span;
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private int print(
            Cutover unbegun,
            int people,
            Optional<Instant> at,
            ZoneId zone,
            Optional<Duration> within) {
        Plan read = unbegun.plan();
        Simulation played = Simulation.of(unbegun, people, seed);
        Schedule schedule =
                at.map(its -> played.schedule().at(its, zone, read)).orElse(played.schedule());
        Simulation shown = new Simulation(schedule, played.ends(), played.windows());
        PrintWriter out = spec.commandLine().getOut();
        out.println(new SimulationReport(unbegun, shown, at, zone, within).text());
        svg.ifPresent(file -> draw(file, Gantt.pages(read.title(), schedule), out));
        out.flush();
        return schedule.remarks().stream().anyMatch(SimulateCommand::fails) ? 1 : 0;
    }

    private static boolean fails(Remark remark) {
        return switch (remark) {
            case Remark.TooEarly _, Remark.OutsideWindow _, Remark.Circle _, Remark.NothingToDo _ ->
                    true;
            case Remark.TimeGuessed _,
                    Remark.WatchesAfter _,
                    Remark.WayTaken _,
                    Remark.LastsAsStated _ ->
                    false;
        };
    }

    private static void draw(Path file, List<String> pages, PrintWriter out) {
        for (int page = 0; page < pages.size(); page++) {
            Path target = page == 0 ? file : numbered(file, page + 1);
            try {
                Files.writeString(target, pages.get(page));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "%s cannot be written (%s); give a file in a folder that is there."
                                .formatted(target, e.getMessage()),
                        e);
            }
            out.println("Drawn into " + target + ".");
        }
    }

    private static Path numbered(Path file, int page) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String end = dot <= 0 ? "" : name.substring(dot);
        return file.resolveSibling(stem + "-" + page + end);
    }
}
