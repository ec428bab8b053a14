package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Timing;
import dev.cutover.plans.probes.Timing.Poll;
import dev.cutover.plans.probes.Timing.Rounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When to ask: gathers `within`, `every` and `at`.
final class Times {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration SHORTEST_POLL = Duration.ofSeconds(1);
    private static final Duration SHORTEST_ROUND = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final int MOST = 100;

    private static final Pattern WITHIN =
            Pattern.compile("(?<within>\\S+)(?:\\s+every\\s+(?<every>\\S+))?");
    private static final Pattern ROUNDS =
            Pattern.compile(
                    "(?<every>\\S+)(?:\\s+from\\s+(?<from>\\S+))?\\s+for\\s+(?<length>\\S+)");

    private final List<Rounds> rounds = new ArrayList<>();
    private final List<Duration> marks = new ArrayList<>();
    private @Nullable Poll poll;

    void within(String rest) {
        Matcher within = WITHIN.matcher(rest);
        if (!within.matches()) {
            throw new WrongLine(
                    "%s is not the whole of it.".formatted(WrongLine.quoted(rest)),
                    "Write for example “within 60s every 2s”.");
        }
        Duration every =
                within.group("every") == null ? EVERY : Amounts.duration(within.group("every"));
        poll =
                new Poll(
                        bounded(Amounts.duration(within.group("within"))),
                        atLeast(every, SHORTEST_POLL));
    }

    void every(String rest) {
        Matcher matcher = ROUNDS.matcher(rest);
        if (!matcher.matches()) {
            throw new WrongLine(
                    "“every” needs “for” and a duration: a watch must end.",
                    "Write for example “every 15m for 60m”.");
        }
        Duration from =
                matcher.group("from") == null
                        ? Duration.ZERO
                        : bounded(Amounts.duration(matcher.group("from")));
        rounds.add(
                new Rounds(
                        atLeast(Amounts.duration(matcher.group("every")), SHORTEST_ROUND),
                        from,
                        bounded(Amounts.duration(matcher.group("length")))));
        notTooMany();
    }

    void at(String rest) {
        for (String mark : rest.split(",", -1)) {
            marks.add(bounded(Amounts.duration(mark.strip())));
            notTooMany();
        }
    }

    private void notTooMany() {
        if (rounds.size() + marks.size() > MOST) {
            throw new WrongLine(
                    "A watch has at most %d times.".formatted(MOST),
                    "Write “every” and “for” instead.");
        }
    }

    private static Duration bounded(Duration duration) {
        if (duration.compareTo(LONGEST) > 0) {
            throw new WrongLine(
                    "Nothing is watched for more than 60 days.", "Write a shorter duration.");
        }
        return duration;
    }

    private static Duration atLeast(Duration every, Duration shortest) {
        if (every.compareTo(shortest) < 0) {
            throw new WrongLine(
                    "Nothing is asked more often than every %ds here."
                            .formatted(shortest.toSeconds()),
                    "Write “every %ds” or more.".formatted(shortest.toSeconds()));
        }
        return every;
    }

    Timing timing() {
        boolean watches = !rounds.isEmpty() || !marks.isEmpty();
        if (watches && poll != null) {
            throw new WrongLine(
                    "“within” waits until it passes, “every … for …” and “at” watch: one probe does one of them.",
                    "Write two probes with “---” between them.");
        }
        return watches ? new Timing.Watch(rounds, marks) : new Timing.Gate(poll);
    }
}
