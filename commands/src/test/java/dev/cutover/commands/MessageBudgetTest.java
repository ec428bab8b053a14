package dev.cutover.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.ChatCommand.RememberMessage;
import dev.cutover.commands.ChatCommand.RememberThread;
import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.NotifyCommand.Remind;
import dev.cutover.commands.NotifyCommand.TellStatus;
import dev.cutover.commands.NotifyEvent.Nudged;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.time.Planned;
import dev.cutover.commands.views.Postings;
import dev.cutover.commands.views.ThreadLines;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Three days of a team that is now quick and now slow, and what all of it costs in messages.
class MessageBudgetTest {

    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Agenda AGENDA = new Agenda(ZoneOffset.UTC, LocalTime.of(18, 0));
    private static final List<Person> TEAM =
            Stream.of("Ana", "Ben", "Cleo", "Eve").map(Person::local).toList();
    private static final int TASKS = 38;
    private static final Duration STEP = Duration.ofMinutes(1);

    private final Story story = Story.of(plan());
    private final Map<Person, Work> hands = new LinkedHashMap<>();
    private final Map<String, Instant> planned = new HashMap<>();
    private int posted;
    private int replies;
    private long dice = 7;

    /// What somebody has in hand, and when they will be through.
    private record Work(String task, Instant until) {}

    private static String plan() {
        StringBuilder plan = new StringBuilder("# Three days\n");
        int task = 0;
        for (int phase = 1; phase <= 6; phase++) {
            plan.append("\n## Phase %d: Part %d%n%n".formatted(phase, phase));
            if (phase > 1) {
                plan.append("**Blocking:** Phase %d complete%n%n".formatted(phase - 1));
            }
            for (int i = 1; i <= 7 && task < TASKS; i++) {
                task++;
                plan.append("- [ ] **%d.%d** Work %d%s%n".formatted(phase, i, task, time(task)));
                plan.append("  - Owner: %s%n".formatted(TEAM.get(task % TEAM.size()).name()));
            }
        }
        return plan
                + """

                ## Contacts

                | Role | Name | Contact |
                |---|---|---|
                | Team lead | Cleo | cleo@example.com |
                | Head of operations | Dana | dana@example.com |
                """;
    }

    private static String time(int task) {
        return task % 5 == 0 ? "" : " (%d min)".formatted(30 + 15 * (task % 7));
    }

    private int drawn(int most) {
        dice = (dice * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L);
        return (int) ((dice >>> 33) % most);
    }

    @Test
    void threeDaysOfThirtyEightTasksStayWithinTheirBudget() {
        story.later(START.toString()).when(TEAM.getFirst(), new RunCommand.Start(Story.OPENING));
        story.when(
                TEAM.getFirst(),
                new NotifyCommand.AskForStatus(Story.GENERAL, Duration.ofHours(2)));
        planned.putAll(Planned.starts(story.cutover()));
        Instant end = START.plus(Duration.ofDays(3));
        for (Instant now = START; now.isBefore(end); now = now.plus(STEP)) {
            story.later(now.toString());
            people(now);
            bot();
        }

        int done = (int) story.cutover().plan().tasks().filter(this::isSettled).count();
        Map<Person, List<Instant>> calls = calls();
        int called = calls.values().stream().mapToInt(List::size).sum();
        System.out.printf(
                "%d of %d tasks, %d entries: %d messages in the channel, %d replies in threads, %d calls %s%n",
                done,
                TASKS,
                story.entries().size(),
                posted,
                replies,
                called,
                calls.entrySet().stream()
                        .map(one -> one.getKey().name() + " " + one.getValue().size())
                        .toList());
        assertThat(done).isEqualTo(TASKS);
        assertThat(posted).isBetween(8, Postings.BUDGET);
        assertThat(replies).isLessThanOrEqualTo(4 * TASKS);
        assertThat(called).isBetween(1, 45);
        // In three days nobody is called more than twenty times, and in no hour more than four.
        assertThat(calls.values())
                .allSatisfy(times -> {
                    assertThat(times).hasSizeLessThanOrEqualTo(20);
                    assertThat(times)
                            .allSatisfy(at ->
                                    assertThat(
                                                    times.stream()
                                                            .filter(other ->
                                                                    !other.isBefore(at)
                                                                            && other.isBefore(
                                                                                    at.plus(
                                                                                            Nudges
                                                                                                    .HOUR))))
                                            .hasSizeLessThanOrEqualTo(AGENDA.patience().anHour()));
                });
    }

    private boolean isSettled(Task task) {
        return story.cutover().tasks().standing(task).settled();
    }

    /// They work from eight to six, take what comes next, and are sometimes slow.
    private void people(Instant now) {
        LocalTime clock = LocalTime.ofInstant(now, ZoneOffset.UTC);
        if (clock.getHour() < 8 || clock.getHour() >= 18) {
            return;
        }
        for (Person person : TEAM) {
            Work work = hands.get(person);
            if (work != null && !now.isBefore(work.until())) {
                story.when(person, new TaskCommand.Complete(work.task(), null)).accepted();
                hands.remove(person);
            } else if (work == null && drawn(10) == 0) {
                take(person, now);
            }
        }
        if (drawn(400) == 0) {
            story.when(TEAM.get(1), new LogCommand.RaiseIssue("slow", Severity.HIGH, null));
        } else if (drawn(60) == 0) {
            story.cutover().log().issues().values().stream()
                    .filter(LogBook.Issue::open)
                    .findFirst()
                    .ifPresent(issue ->
                            story.when(
                                    TEAM.get(2),
                                    new LogCommand.CloseIssue(issue.number(), "mended")));
        }
    }

    private void take(Person person, Instant now) {
        OrderRules.startable(story.cutover()).stream()
                .findFirst()
                .ifPresent(task -> {
                    story.when(person, new TaskCommand.Claim(task.id())).accepted();
                    int minutes = task.estimate() == null ? 60 : task.estimate().maxMinutes();
                    // Every fifth takes half as long again.
                    int really = drawn(5) == 0 ? minutes * 3 / 2 : minutes * 4 / 5;
                    hands.put(person, new Work(task.id(), now.plusSeconds(60L * really)));
                });
    }

    /// What the clock and the writers do.
    private void bot() {
        story.when(Person.BOT, new Tick(AGENDA));
        story.when(Person.BOT, new Remind(AGENDA, planned));
        story.when(Person.BOT, new TellStatus(null));
        Postings postings = new Postings(story.cutover(), story.entries());
        for (Postings.Posting posting : postings.all()) {
            if (story.cutover().posts().message(posting.key(), Story.GENERAL) == null) {
                posted++;
                story.when(
                        Person.BOT,
                        new RememberMessage(posting.key(), Story.GENERAL, posting.key()));
            }
        }
        for (ThreadLines.Reply reply :
                new ThreadLines(story.cutover(), story.entries(), Story.GENERAL).untold()) {
            replies++;
            story.when(Person.BOT, new RememberThread(reply.key(), Story.GENERAL, reply.upTo()));
        }
    }

    private Map<Person, List<Instant>> calls() {
        Map<Person, List<Instant>> calls = new LinkedHashMap<>();
        for (Entry entry : story.entries()) {
            List<Person> called =
                    switch (entry.event()) {
                        case Nudged(Nudge nudge) -> nudge.called();
                        case TimerFired(Timer timer) when timer.whom() != null ->
                                List.of(timer.whom());
                        case Event _ -> List.of();
                    };
            called.forEach(
                    one -> calls.computeIfAbsent(one, _ -> new ArrayList<>()).add(entry.at()));
        }
        return calls;
    }
}
