package dev.cutover.commands;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.ClockCommand.Tick;
import dev.cutover.commands.ClockEvent.TimerFired;
import dev.cutover.commands.ProbeCommand.ReportReading;
import dev.cutover.commands.kit.ProbedPlan;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// A night with something to watch, a soak before its end and a lock, told by the hours since the
/// switch.
final class SoakedNight {

    static final String PLAN =
            """
            # Retire the old server

            ## Phase 1: Switch

            - [ ] **1.1** Switch

            ## Phase 2: Retire

            - [ ] **2.1** Watch
              - probe: `GET https://app.example.com/health; every 1h for 720h; allow 20 % failed`
            - [ ] **2.2** Write the report

            ### After 48 hours of stable operation

            - [ ] **2.3** Remove the old server
            - [ ] **2.4** Remove its disks

            ## Phase 3: Close

            **Blocking:** Phase 1 complete, 24 hours stable

            - [ ] **3.1** Say thanks
            """;

    static final Instant SWITCHED = Story.at("03:00");
    static final ProbeId WATCH = ProbeId.ofTask("2.1", 1);

    final Story story = Story.started(PLAN).given("03:00 Ana: done 1.1");

    static Instant after(int hours, int minutes) {
        return SWITCHED.plus(Duration.ofHours(hours)).plus(Duration.ofMinutes(minutes));
    }

    Soak soak() {
        return soakOf(story);
    }

    Duration earned(int hours, int minutes) {
        return soak().earned(after(hours, minutes));
    }

    void watched() {
        story.given("03:00 Ben: claim 2.1");
    }

    /// At its time, `hours` after the watch began, which is when phase 1 was complete.
    void reads(int hours, Outcome outcome, String seen) {
        reads(hours, 0, outcome, seen);
    }

    void reads(int hours, int minutes, Outcome outcome, String seen) {
        story.later(after(hours, minutes).toString())
                .when(
                        Person.BOT,
                        new ReportReading(
                                WATCH,
                                begun(),
                                Duration.ofHours(hours),
                                ProbedPlan.judged(outcome, seen)))
                .accepted();
    }

    long begun() {
        return story.cutover().probes().watch(WATCH).orElseThrow().begun();
    }

    void good(int fromHour, int toHour) {
        for (int hour = fromHour; hour <= toHour; hour++) {
            reads(hour, Outcome.PASS, "200");
        }
    }

    void fails(int hour) {
        reads(hour, Outcome.FAIL, "status 502");
        reads(hour, 1, Outcome.FAIL, "status 502");
    }

    void recovers(int hour) {
        reads(hour, Outcome.PASS, "200");
        reads(hour, 1, Outcome.PASS, "200");
    }

    void says(int hours, int minutes, String line) {
        story.later(after(hours, minutes - 1).toString()).given(line);
    }

    List<Timer> ticked(int hours, int minutes) {
        story.later(after(hours, minutes).toString()).when(Person.BOT, new Tick(Agenda.USUAL));
        return story.decision() instanceof Decision.Accepted(var events)
                ? events.stream()
                        .flatMap(event ->
                                event instanceof TimerFired(Timer timer)
                                        ? Stream.of(timer)
                                        : Stream.empty())
                        .filter(timer -> timer.kind().isForAll())
                        .toList()
                : List.of();
    }

    static String plain(Message message) {
        return new PlainText(ZoneOffset.UTC).of(message);
    }

    static Soak soakOf(Story story) {
        return Gates.soak(story.cutover(), story.cutover().plan().phase("3").orElseThrow())
                .orElseThrow();
    }
}
