package dev.cutover.commands.views;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Course;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.DowntimeClock;
import dev.cutover.commands.Timer;
import dev.cutover.commands.Timers;
import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.words.ClockWords;
import dev.cutover.commands.words.DowntimeWords;
import dev.cutover.commands.words.Durations;
import dev.cutover.commands.words.ForecastWords;
import dev.cutover.commands.words.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the clock will bring about, the next first.
public record TimeView(Cutover cutover, Agenda agenda, Instant now) {

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int ROWS = 15;

    /// The same night gives the same chances, whoever asks.
    private static final long SEED = 1;

    public Message message() {
        List<Timer> all = new Timers(cutover, agenda).until(now.plus(AHEAD));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(Text.of("What is due")));
        Instant started = cutover.course().startedAt();
        if (started != null) {
            blocks.add(new Message.Paragraph(lasting(started)));
            ForecastWords.of(Forecast.of(cutover, started, 0, now, SEED))
                    .forEach(line -> blocks.add(new Message.Paragraph(line)));
        }
        Text down = DowntimeWords.line(new DowntimeClock(cutover), now);
        if (!down.isEmpty()) {
            blocks.add(new Message.Paragraph(down));
        }
        new SoakRows(cutover, now).lines().forEach(line -> blocks.add(new Message.Paragraph(line)));
        blocks.add(
                all.isEmpty()
                        ? new Message.Paragraph(Text.of("Nothing waits for the clock."))
                        : new Message.Items(all.stream().limit(ROWS).map(this::row).toList()));
        if (all.size() > ROWS) {
            blocks.add(new Message.Paragraph(Text.of("And ", all.size() - ROWS, " later.")));
        }
        return new Message(blocks);
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

    private Item row(Timer timer) {
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
