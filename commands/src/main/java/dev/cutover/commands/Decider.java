package dev.cutover.commands;

import dev.cutover.commands.Course.Stage;
import dev.cutover.commands.Decision.Accepted;
import dev.cutover.commands.Decision.Refused;
import dev.cutover.commands.GateCommand.Approve;
import dev.cutover.commands.GateCommand.Go;
import dev.cutover.commands.GateCommand.OpenAnyway;
import dev.cutover.commands.GateCommand.SayNoGo;
import dev.cutover.commands.RunCommand.AddTask;
import dev.cutover.commands.RunCommand.Amend;
import dev.cutover.commands.RunCommand.Close;
import dev.cutover.commands.RunCommand.Hold;
import dev.cutover.commands.RunCommand.Resume;
import dev.cutover.commands.RunCommand.Start;
import dev.cutover.commands.RunCommand.Undo;
import dev.cutover.commands.TaskCommand.Assign;
import dev.cutover.commands.TaskCommand.Block;
import dev.cutover.commands.TaskCommand.Claim;
import dev.cutover.commands.TaskCommand.Complete;
import dev.cutover.commands.TaskCommand.Fail;
import dev.cutover.commands.TaskCommand.MarkNotApplicable;
import dev.cutover.commands.TaskCommand.Release;
import dev.cutover.commands.TaskCommand.Reopen;
import dev.cutover.commands.TaskCommand.Skip;
import dev.cutover.commands.TaskCommand.TickSteps;
import dev.cutover.commands.TaskCommand.Unblock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What follows from a command: events, or a refusal. Every door goes through here, and nothing
/// changes a cutover beside it.
///
/// Pure: no I/O, no clock, no randomness. Each concept's rules are a class of their own; this one
/// routes, and adds what follows by itself: phases that open, end, open again.
public final class Decider {

    private Decider() {}

    /// @param now when the command was given; nothing else tells the time
    public static Decision decide(Cutover cutover, Command command, Cause cause, Instant now) {
        return switch (move(cutover, command, cause, now)) {
            case Move.Made(List<Entry> entries, Cutover _) ->
                    new Accepted(entries.stream().map(Entry::event).toList());
            case Move.Refused(Refusal refusal) -> new Refused(refusal);
        };
    }

    /// The same decision as entries, with the state that they lead to.
    public static Move move(Cutover cutover, Command command, Cause cause, Instant now) {
        Optional<Refusal> barred = barred(cutover, command).or(() -> TextRules.tooLong(command));
        if (barred.isPresent()) {
            return new Move.Refused(barred.get());
        }
        return switch (rule(cutover, command, cause.person(), now)) {
            case Accepted(List<Event> events) ->
                    withWhatFollows(
                            Moved.of(cutover.hearing(command), events, cause, now), cause, now);
            case Refused(Refusal refusal) -> new Move.Refused(refusal);
        };
    }

    private static Decision rule(Cutover cutover, Command command, Person by, Instant now) {
        return switch (command) {
            case RunCommand run -> RunRules.decide(cutover, run, by, now);
            case TaskCommand task -> TaskRules.decide(cutover, task, by, now);
            case GateCommand gate -> GateRules.decide(cutover, gate, now);
            case CriterionCommand criterion -> CriterionRules.decide(cutover, criterion);
            case LogCommand log -> LogRules.decide(cutover, log);
            case AttachmentCommand attachment -> AttachmentRules.decide(cutover, attachment);
            case RecordCommand record -> RecordRules.decide(cutover, record);
            case MirrorCommand mirror -> MirrorRules.decide(cutover, mirror);
            case PeopleCommand people -> PeopleRules.decide(cutover, people);
            case ProbeCommand probe -> ProbeRules.decide(cutover, probe, now);
            case HandoverCommand handover -> HandoverRules.decide(cutover, handover, by);
            case ClockCommand clock -> ClockRules.decide(cutover, clock, now);
            case ScheduleCommand schedule -> ScheduleRules.decide(cutover, schedule, now);
            case SoakCommand soak -> SoakRules.decide(cutover, soak, now);
            case NotifyCommand notify -> NotifyRules.decide(cutover, notify, now);
            case DeliveryCommand delivery -> DeliveryRules.decide(cutover, delivery);
            case ChatCommand chat -> ChatRules.decide(chat);
        };
    }

    /// What the stage of the whole forbids.
    private static Optional<Refusal> barred(Cutover cutover, Command command) {
        return switch (cutover.course().stage()) {
            case Stage.NotStarted _ when !(command instanceof Start) ->
                    Optional.of(new Refusal.NotStarted());
            case Stage.NotStarted _ -> Optional.empty();
            case Stage.Closed closed when !goesOnAfterwards(command) ->
                    Optional.of(new Refusal.AlreadyClosed(closed));
            case Stage.Closed _ -> Optional.empty();
            case Stage.Held held when stopsOnHold(command) -> Optional.of(new Refusal.OnHold(held));
            case Stage.Held _, Stage.Running _ -> Optional.empty();
        };
    }

    /// What was left open still comes due, and the bot's own words go on after the end.
    private static boolean goesOnAfterwards(Command command) {
        return command instanceof ChatCommand
                || command instanceof DeliveryCommand
                || command instanceof ClockCommand.Tick;
    }

    /// On hold nothing moves forward; people still write things down, let go of tasks and take back
    /// mistakes.
    private static boolean stopsOnHold(Command command) {
        return switch (command) {
            case Claim _, Assign _, Complete _, TickSteps _, Skip _, MarkNotApplicable _ -> true;
            case Release _, Fail _, Block _, Unblock _, Reopen _ -> false;
            case Approve _, OpenAnyway _, Go _, SoakCommand.Unlock _ -> true;
            case GateCommand.NoGo _, SayNoGo _ -> false;
            case CriterionCommand _,
                    LogCommand _,
                    RecordCommand _,
                    AttachmentCommand _,
                    MirrorCommand _,
                    PeopleCommand _,
                    ProbeCommand _,
                    ClockCommand _,
                    HandoverCommand _,
                    ScheduleCommand _,
                    NotifyCommand _,
                    DeliveryCommand _,
                    ChatCommand _ ->
                    false;
            case Start _, Hold _, Resume _, Undo _, Close _, AddTask _, Amend _ -> false;
        };
    }

    private static Move withWhatFollows(Moved moved, Cause cause, Instant now) {
        Moved then = moved.and(Consequences.of(moved.after(), cause, now), cause, now);
        return then.and(new ProbeConsequences(then.after(), now).of(then.events()), cause, now)
                .made();
    }

    /// A decision while it grows.
    private record Moved(Cutover before, List<Event> events, List<Entry> entries, Cutover after) {

        static Moved of(Cutover before, List<Event> events, Cause cause, Instant now) {
            List<Entry> entries = before.entries(events, cause, now);
            return new Moved(before, events, entries, before.evolve(entries));
        }

        /// An entry says how many there are, so that one more changes all.
        Moved and(List<Event> more, Cause cause, Instant now) {
            return more.isEmpty()
                    ? this
                    : of(
                            before,
                            Stream.concat(events.stream(), more.stream()).toList(),
                            cause,
                            now);
        }

        Move made() {
            return new Move.Made(entries, after);
        }
    }
}
