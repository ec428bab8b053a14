package dev.cutover.commands.words;

import dev.cutover.commands.EarlierEvent.RehearsalKnown;
import dev.cutover.commands.EarlierEvent.RunsKnown;
import dev.cutover.commands.EarlierRun;
import dev.cutover.commands.Event;
import dev.cutover.commands.Lessons;
import dev.cutover.commands.Refusal;
import dev.cutover.commands.Rehearsal;
import dev.cutover.commands.ScheduleEvent.TaskReestimated;
import dev.cutover.commands.ScheduleEvent.ZeroMoved;
import dev.cutover.commands.ScheduleEvent.ZeroSet;
import dev.cutover.commands.ScheduleRefusal;
import dev.cutover.commands.Split;
import dev.cutover.commands.kit.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What [Samples] is, for the schedule.
final class ScheduleSamples {

    private static final Instant SIX = Story.at("06:00");
    private static final Instant SEVEN = Story.at("07:00");

    private ScheduleSamples() {}

    static List<Refusal> refusals() {
        return List.of(
                new ScheduleRefusal.ZeroIsPast(Story.at("01:00"), Story.at("02:10")),
                new ScheduleRefusal.ZeroIsFar(SIX),
                new ScheduleRefusal.ZeroIsSo(SIX),
                new ScheduleRefusal.ZeroNeedsReason(SIX, SEVEN),
                new ScheduleRefusal.NoSuchLength(Duration.ZERO, Duration.ofDays(90)));
    }

    static List<Event> events() {
        return List.of(
                new ZeroSet(SIX, "Europe/Berlin", null),
                new ZeroSet(SIX, "Nowhere/Else", "agreed"),
                new ZeroMoved(SIX, SEVEN, "Europe/Berlin", "the DBA comes later"),
                new TaskReestimated("0.1", Duration.ofMinutes(20), "waiting for the DBA"),
                new RehearsalKnown(
                        new Rehearsal(
                                "demo-1",
                                "hash",
                                SIX,
                                List.of(new Split("0.1", "Back up", Duration.ofMinutes(5))))),
                new RehearsalKnown(new Rehearsal("demo-1", "other", SIX, List.of())),
                new RunsKnown(
                        new Lessons(
                                List.of(
                                        new EarlierRun("demo-2", "hash", SEVEN, false),
                                        new EarlierRun("demo-1", "hash", SIX, true)),
                                List.of())),
                new RunsKnown(
                        new Lessons(
                                List.of(new EarlierRun("demo-2", "other", SEVEN, false)),
                                List.of())));
    }
}
