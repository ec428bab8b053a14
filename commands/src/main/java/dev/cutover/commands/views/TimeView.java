package dev.cutover.commands.views;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Course;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.DowntimeClock;
import dev.cutover.commands.Splits;
import dev.cutover.commands.Timer;
import dev.cutover.commands.Timers;
import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.time.LeadTimes;
import dev.cutover.commands.time.WindowChance;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.words.BaselineWords;
import dev.cutover.commands.words.ClockWords;
import dev.cutover.commands.words.DowntimeWords;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.EarlierWords;
import dev.cutover.commands.words.ForecastWords;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.PlannedWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a cutover stands in time: from when it is counted, when it will end, what was planned
/// beside what is so, and what the clock will bring about, the next first.
public record TimeView(Cutover cutover, Agenda agenda, Instant now) {

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int ROWS = 15;

    /// The same night gives the same chances, whoever asks.
    private static final long SEED = 1;

    public Message message() {
        List<Block> blocks = new ArrayList<>();
        forecast().ifPresent(forecast -> whole(blocks, forecast));
        say(blocks, DowntimeWords.line(new DowntimeClock(cutover), now));
        new SoakRows(cutover, now).lines().forEach(line -> say(blocks, line));
        due(blocks);
        return new Message(blocks);
    }

    /// The tasks of one phase.
    public Message message(Phase phase) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Header(PlannedWords.tasksOf(phase)));
        List<Item> rows =
                forecast()
                        .map(forecast -> new PlannedRows(cutover, forecast).tasks(phase))
                        .orElse(List.of());
        rows(blocks, rows, "No task of this phase was or will be done in this cutover.");
        return new Message(blocks);
    }

    private Optional<Forecast> forecast() {
        return cutover.zero().map(zero -> Forecast.of(cutover, zero, 0, now, SEED));
    }

    private void whole(List<Block> blocks, Forecast forecast) {
        blocks.add(new Header(Text.of("Time")));
        say(blocks, PlannedWords.zero(cutover, agenda.zone()));
        say(blocks, running());
        ForecastWords.of(forecast).forEach(line -> say(blocks, line));
        EarlierWords.of(new Splits(cutover), forecast).forEach(line -> say(blocks, line));
        if (!cutover.closed()) {
            WindowChance.of(cutover.plan(), forecast, agenda.zone()).stream()
                    .filter(window -> isOpen(window.phase()))
                    .forEach(window -> say(blocks, PlannedWords.window(window)));
            say(blocks, BaselineWords.late(LeadTimes.of(cutover, forecast.zero()).late(now)));
        }
        List<Item> phases = new PlannedRows(cutover, forecast).phases();
        if (!phases.isEmpty()) {
            blocks.add(new Header(Text.of("Planned, and as it is")));
            rows(blocks, phases, "");
            say(
                    blocks,
                    Text.of(
                            "The tasks of a phase: ",
                            Phrases.type("time " + forecast.phases().getFirst().phase().id()),
                            "."));
        }
    }

    private boolean isOpen(Optional<Phase> phase) {
        return phase.isEmpty() || !cutover.phases().of(phase.get()).complete();
    }

    private Text running() {
        Instant started = cutover.course().startedAt();
        return started == null ? Text.EMPTY : lasting(started);
    }

    private Text lasting(Instant started) {
        return cutover.course().stage() instanceof Course.Stage.Closed closed
                ? Text.of(
                        "It took ",
                        Durations.of(Duration.between(started, closed.at())),
                        ", from ",
                        new Text.Day(started),
                        " to ",
                        new Text.Day(closed.at()),
                        ".")
                : Text.of("Running for ", Durations.of(Duration.between(started, now)), ".");
    }

    private void due(List<Block> blocks) {
        blocks.add(new Header(Text.of("What is due")));
        List<Timer> all = new Timers(cutover, agenda).until(now.plus(AHEAD));
        Optional<Timer> day = all.stream().filter(TimeView::isDay).findFirst();
        rows(
                blocks,
                all.stream()
                        .filter(timer -> !isDay(timer) || day.filter(timer::equals).isPresent())
                        .map(this::row)
                        .toList(),
                "Nothing waits for the clock.");
    }

    /// Of the ends of days only the next one is news.
    private static boolean isDay(Timer timer) {
        return timer.kind() == Timer.Kind.DAY_OVER;
    }

    private static void say(List<Block> blocks, Text text) {
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(text));
        }
    }

    private static void rows(List<Block> blocks, List<Item> all, String none) {
        if (all.isEmpty()) {
            blocks.add(new Paragraph(Text.of(none)));
            return;
        }
        blocks.add(new Items(all.stream().limit(ROWS).toList()));
        if (all.size() > ROWS) {
            blocks.add(new Paragraph(Text.of("And ", all.size() - ROWS, " later.")));
        }
    }

    Item row(Timer timer) {
        boolean late = timer.due().isBefore(now);
        return new Item(
                late ? Shape.WARNING : Shape.WAITING,
                Text.of(
                        new Text.Day(timer.due()),
                        " · ",
                        late
                                ? ClockWords.due(cutover.plan(), timer)
                                : ClockWords.ahead(cutover.plan(), timer),
                        timer.whom() == null ? Text.EMPTY : Text.of(" · ", timer.whom())),
                null);
    }
}
