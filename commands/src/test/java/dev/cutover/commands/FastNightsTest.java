package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.Timer.Kind;
import dev.cutover.commands.grammar.Grammar;
import dev.cutover.commands.grammar.Reading.Understood;
import dev.cutover.commands.grammar.Request.Act;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.kit.Typing;
import dev.cutover.commands.time.Forecast;
import dev.cutover.commands.time.Planned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same night at several tempos, whatever three people type in it.
class FastNightsTest {

    private static final int LINES = 40;
    private static final Instant FAR = Instant.parse("2026-12-31T00:00:00Z");

    private Instant now = Story.at("02:00");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private Story night(long seed) {
        Typing typing = new Typing(seed);
        Story story = Story.of(FastNight.PLAN).when(Story.ANA, new Start(opening(null))).accepted();
        for (int i = 0; i < LINES; i++) {
            Person by = typing.person();
            if (Grammar.read(typing.line(story.cutover()), by)
                    instanceof Understood(Act(Command command))) {
                story.later(now.toString()).when(by, command);
            }
            now = now.plusSeconds(typing.upTo(600));
        }
        return story;
    }

    private static Opening opening(@Nullable Integer faster) {
        return new Opening("demo-1", "demo", "hash", Story.GENERAL, true, null, faster);
    }

    private static Cutover at(Story night, @Nullable Integer faster) {
        List<Entry> entries =
                night.entries().stream()
                        .map(entry ->
                                entry.event() instanceof CutoverStarted
                                        ? new Entry(
                                                entry.seq(),
                                                entry.at(),
                                                entry.cause(),
                                                entry.part(),
                                                new CutoverStarted(opening(faster)))
                                        : entry)
                        .toList();
        return Cutover.of(Story.plan(FastNight.PLAN)).evolve(entries);
    }

    private static List<Timer> timers(Cutover cutover) {
        return new Timers(cutover, Agenda.USUAL).until(FAR);
    }

    private static Map<String, Timer> waiting(Cutover cutover) {
        return timers(cutover).stream()
                .filter(timer -> timer.kind() == Kind.WAIT_OVER || timer.kind() == Kind.LOOK)
                .collect(Collectors.toMap(Timer::key, Function.identity()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onceAsFastIsAsItIsWithoutATempo(long seed) {
        Story night = night(seed);
        Cutover once = at(night, 1);

        assertThat(timers(once)).isEqualTo(timers(night.cutover()));
        assertThat(Planned.starts(once)).isEqualTo(Planned.starts(night.cutover()));
        assertThat(forecast(once)).isEqualTo(forecast(night.cutover()));
    }

    private Object forecast(Cutover cutover) {
        Forecast forecast = Forecast.of(cutover, Story.at("02:00"), 2, now, 1);
        return List.of(forecast.tasks(), forecast.phases(), forecast.planned(), forecast.end());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWaitsIsTheSameAndSooner(long seed) {
        Story night = night(seed);
        Map<String, Timer> real = waiting(night.cutover());
        for (int faster : new int[] {2, 7, 60, 900}) {
            Map<String, Timer> fast = waiting(at(night, faster));

            assertThat(fast.keySet()).isEqualTo(real.keySet());
            fast.forEach((key, timer) -> {
                Instant begun =
                        night.cutover().tasks().of(String.valueOf(timer.task())).startedAt();
                Duration planned =
                        Duration.between(begun, Objects.requireNonNull(real.get(key)).due());
                assertThat(Duration.between(begun, timer.due()))
                        .isEqualTo(new Tempo(faster).of(planned));
            });
        }
    }
}
