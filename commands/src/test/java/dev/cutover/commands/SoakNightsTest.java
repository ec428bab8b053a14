package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.LogEvent.IssueClosed;
import dev.cutover.commands.LogEvent.IssueRaised;
import dev.cutover.commands.ProbeCommand.ReportMissed;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.ProbeEvent.WatchBegun;
import dev.cutover.commands.ProbeEvent.WatchMissed;
import dev.cutover.commands.ProbeEvent.WatchRead;
import dev.cutover.commands.ProbeEvent.WatchTurned;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a night brings, what is earned is what somebody finds who goes through the record
/// minute by minute. The seed is in the name of the test.
class SoakNightsTest {

    private static final String PLAN =
            SoakedNight.PLAN.replace("every 1h for 720h; allow 20 % failed", "every 10m for 720h");
    private static final ProbeId WATCH = ProbeId.ofTask("2.1", 1);
    private static final Instant BEGUN = Story.at("03:00");
    private static final int EVENTS = 150;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsEarnedIsWhatTheMinutesSay(long seed) {
        Random random = new Random(seed);
        Story story = Story.started(PLAN).given("03:00 Cleo: done 1.1", "03:00 Ben: claim 2.1");
        Mood mood = new Mood(random);
        Instant now = BEGUN;
        Duration planned = Duration.ZERO;
        for (int event = 0; event < EVENTS; event++) {
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(9)));
            story.later(now.minusSeconds(60).toString());
            if (random.nextInt(8) == 0) {
                story.when(people(random));
            } else if (random.nextInt(25) == 0) {
                Duration to = planned.plus(Duration.ofMinutes(10L * (1 + random.nextInt(20))));
                now = now.plus(to).minus(planned);
                Duration from = planned.plus(Duration.ofMinutes(10));
                story.later(now.toString())
                        .when(Person.BOT, new ReportMissed(WATCH, watch(story), 1, from, to));
                planned = to;
            } else {
                Duration before = planned;
                planned = planned.plus(Duration.ofMinutes(random.nextInt(3) == 0 ? 0 : 10));
                now = now.plus(planned).minus(before);
                story.later(now.toString())
                        .when(
                                Person.BOT,
                                new ReportReading(
                                        WATCH,
                                        watch(story),
                                        planned,
                                        ProbedPlan.judged(mood.next(), "seen")));
            }
            isAsTheMinutesSay(story, now, random.nextInt(40));
        }
        assertThat(story.replayed()).isEqualTo(story.cutover());
    }

    private static long watch(Story story) {
        return story.cutover().probes().watch(WATCH).orElseThrow().begun();
    }

    private static String people(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> "Ana: issue it is slow --sev high";
            case 2 -> "Ana: issue it is grey --sev low";
            case 3, 4 -> "Ana: issue close " + (1 + random.nextInt(4)) + " mended";
            case 5 -> "Ana: expect-down 30 it restarts";
            case 6 -> "Ana: note fine";
            default -> "Ana: undo";
        };
    }

    /// What is good stays good for a while, and so does what is not.
    private static final class Mood {
        private final Random random;
        private Outcome outcome = Outcome.PASS;

        Mood(Random random) {
            this.random = random;
        }

        Outcome next() {
            if (random.nextInt(6) == 0) {
                int which = random.nextInt(6);
                outcome = which < 4 ? Outcome.PASS : which == 4 ? Outcome.FAIL : Outcome.ERROR;
            }
            return outcome;
        }
    }

    private static void isAsTheMinutesSay(Story story, Instant now, int later) {
        Soak soak =
                Gates.soak(story.cutover(), story.cutover().plan().phase("3").orElseThrow())
                        .orElseThrow();
        Instant at = now.plus(Duration.ofMinutes(later));
        Minutes minutes = new Minutes(story.entries());
        Duration earned = soak.earned(at);

        assertThat(earned)
                .as("at %s after %s", at, story.entries().getLast())
                .isEqualTo(minutes.earned(at, soak.time()));
        assertThat(earned).isLessThanOrEqualTo(Duration.between(BEGUN, at));
        assertThat(soak.restarts()).hasSize(minutes.restarts(at));
        if (soak.end().isBefore(Instant.MAX) && soak.since() != null) {
            assertThat(Duration.between(soak.since(), soak.end()))
                    .isGreaterThanOrEqualTo(soak.time());
        }
    }

    /// The record, gone through minute by minute.
    private static final class Minutes {

        private record Span(Instant from, Instant until) {
            boolean has(Instant minute) {
                return !minute.isBefore(from) && minute.isBefore(until);
            }
        }

        private final List<Span> bad = new ArrayList<>();
        private final List<Span> unseen = new ArrayList<>();
        private final Map<Integer, Instant> issues = new HashMap<>();
        private final Set<Long> undone = new HashSet<>();
        private State state = State.OK;
        private Instant turned = BEGUN;
        private @Nullable Instant failingSince;
        private @Nullable Instant blindSince;
        private Instant vouched = Instant.MAX;

        Minutes(List<Entry> entries) {
            entries.forEach(entry -> {
                if (entry.event() instanceof ActionUndone(long decision)) {
                    undone.add(decision);
                }
            });
            entries.stream().filter(entry -> !undone.contains(entry.decision())).forEach(this::see);
            issues.values().forEach(from -> bad.add(new Span(from, Instant.MAX)));
            if (failingSince != null) {
                bad.add(new Span(failingSince, Instant.MAX));
            }
            if (blindSince != null) {
                unseen.add(new Span(blindSince, Instant.MAX));
            }
            unseen.add(new Span(vouched, Instant.MAX));
        }

        private void see(Entry entry) {
            Instant at = entry.at();
            switch (entry.event()) {
                case IssueRaised raised when raised.severity().severe() ->
                        issues.put(raised.number(), at);
                case IssueClosed closed when issues.containsKey(closed.number()) ->
                        bad.add(new Span(issues.remove(closed.number()), at));
                case WatchBegun _ -> vouched = at.plus(Duration.ofMinutes(2));
                case WatchRead read when !read.expected() -> heard(at);
                case WatchMissed _ -> heard(at);
                case WatchTurned(ProbeId _, State to) -> turn(to, at);
                case Event _ -> {}
            }
        }

        private void heard(Instant at) {
            if (at.isAfter(vouched)) {
                unseen.add(new Span(vouched, at));
            }
            vouched = at.plus(Duration.ofMinutes(12));
        }

        private void turn(State to, Instant at) {
            if (to == State.FAILING && failingSince == null) {
                failingSince = state == State.SUSPECT ? turned : at;
            }
            if (to == State.OK && failingSince != null) {
                bad.add(new Span(failingSince, at));
                failingSince = null;
            }
            boolean blind = failingSince == null && (to == State.BLIND || to == State.RECOVERING);
            if (blind && blindSince == null) {
                blindSince = at;
            }
            if (!blind && blindSince != null) {
                unseen.add(new Span(blindSince, at));
                blindSince = null;
            }
            state = to;
            turned = at;
        }

        Duration earned(Instant now, Duration most) {
            if (bad.stream().anyMatch(span -> span.until().equals(Instant.MAX))) {
                return Duration.ZERO;
            }
            long minutes = 0;
            for (Instant minute = BEGUN; minute.isBefore(now); minute = next(minute)) {
                minutes = is(bad, minute) ? 0 : is(unseen, minute) ? minutes : minutes + 1;
            }
            Duration all = Duration.ofMinutes(minutes);
            return all.compareTo(most) > 0 ? most : all;
        }

        int restarts(Instant now) {
            int restarts = 0;
            boolean was = is(bad, BEGUN);
            for (Instant minute = BEGUN; !minute.isAfter(now); minute = next(minute)) {
                boolean is = is(bad, minute);
                restarts += is && !was ? 1 : 0;
                was = is;
            }
            return restarts;
        }

        private static Instant next(Instant minute) {
            return minute.plus(Duration.ofMinutes(1));
        }

        private static boolean is(List<Span> spans, Instant minute) {
            return spans.stream().anyMatch(span -> span.has(minute));
        }
    }
}
