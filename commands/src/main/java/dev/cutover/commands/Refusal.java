package dev.cutover.commands;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.List;

/// Why something is not done, with what a person needs to go on. The sentences are in `Words`.
public sealed interface Refusal
        permits Refusal.AtTempo,
                Refusal.AtRun,
                Refusal.AtTask,
                Refusal.AtPhase,
                Refusal.AtCriterion,
                Refusal.AtLog,
                Refusal.AtText,
                ProbeRefusal,
                SoakRefusal,
                GateRefusal,
                ScheduleRefusal,
                NotifyRefusal,
                RecordRefusal,
                HandoverRefusal,
                MirrorRefusal {

    /// How quickly waits are to pass.
    sealed interface AtTempo extends Refusal {}

    record FastIsForRehearsals(Opening opening) implements AtTempo {}

    record NoSuchTempo(Opening opening) implements AtTempo {}

    /// The cutover as a whole does not go that way.
    sealed interface AtRun extends Refusal {}

    record AlreadyStarted(Opening opening) implements AtRun {}

    record NotStarted() implements AtRun {}

    record OnHold(Course.Stage.Held held) implements AtRun {}

    record NotOnHold() implements AtRun {}

    record AlreadyClosed(Course.Stage.Closed closed) implements AtRun {}

    record NothingToUndo() implements AtRun {}

    /// Somebody changed the same thing later.
    record ChangedSince(String subject, Person by) implements AtRun {}

    /// An amendment of the plan, and somebody worked by it.
    record WorkedOnSince(String subject, Person by) implements AtRun {}

    /// What a changed text would do is not what the speaker was shown.
    record NotAsShown() implements AtRun {}

    /// A changed text puts numbers on which something was done before other tasks.
    record NumbersMoved(List<Difference.Stake> tasks) implements AtRun {

        public NumbersMoved {
            tasks = List.copyOf(tasks);
        }
    }

    /// Closing needs a reason while work is open.
    record WorkIsOpen(List<Phase> phases, int finalCriteria) implements AtRun {

        public WorkIsOpen {
            phases = List.copyOf(phases);
        }
    }

    record NothingToCheckOff() implements AtRun {}

    /// The clock brings about nothing now.
    record NothingIsDue() implements AtRun {}

    /// A task does not stand so.
    sealed interface AtTask extends Refusal {}

    record NoSuchTask(String given, List<Task> nearest) implements AtTask {

        public NoSuchTask {
            nearest = List.copyOf(nearest);
        }
    }

    /// An amendment took it out of the plan.
    record TaskGone(Task task) implements AtTask {}

    record PhaseNotOpen(Task task, Phase phase, List<Requirement> missing) implements AtTask {

        public PhaseNotOpen {
            missing = List.copyOf(missing);
        }
    }

    /// The plan asks for strict order, or the task needs others first.
    record OutOfOrder(Task task, List<Task> first) implements AtTask {

        public OutOfOrder {
            first = List.copyOf(first);
        }
    }

    record ClaimedByOther(Task task, Person owner, Instant since) implements AtTask {}

    record AlreadyYours(Task task, Instant since) implements AtTask {}

    record NotClaimed(Task task) implements AtTask {}

    /// It is done, skipped or not applicable, and stays so until somebody reopens it.
    record AlreadySettled(Task task, Standing standing) implements AtTask {}

    record IsBlocked(Task task, Standing.Blocked blocked) implements AtTask {}

    record NotBlocked(Task task) implements AtTask {}

    record HasFailed(Task task, Standing.Failed failed) implements AtTask {}

    record NothingToReopen(Task task) implements AtTask {}

    record NoSuchStep(Task task, int given) implements AtTask {}

    record StepsAlreadyTicked(Task task, List<Integer> steps) implements AtTask {

        public StepsAlreadyTicked {
            steps = List.copyOf(steps);
        }
    }

    /// Nobody was asked to look at it, or they have said what they saw.
    record NobodyAsked(Task task) implements AtTask {}

    /// A phase does not stand so.
    sealed interface AtPhase extends Refusal {}

    record NoSuchPhase(String given, List<Phase> phases) implements AtPhase {

        public NoSuchPhase {
            phases = List.copyOf(phases);
        }
    }

    record PhaseAlreadyOpen(Phase phase) implements AtPhase {}

    /// What the phase waits for is not a matter of anybody's word.
    record NothingToApprove(Phase phase, List<Requirement> missing) implements AtPhase {

        public NothingToApprove {
            missing = List.copyOf(missing);
        }
    }

    /// A criterion does not stand so.
    sealed interface AtCriterion extends Refusal {}

    record NoSuchCriterion(String of, int given, int count) implements AtCriterion {}

    record CriteriaAlreadyMet(String of, List<Integer> numbers) implements AtCriterion {

        public CriteriaAlreadyMet {
            numbers = List.copyOf(numbers);
        }
    }

    record CriterionNotMet(String of, int number) implements AtCriterion {}

    /// Nothing in the log stands so.
    sealed interface AtLog extends Refusal {}

    record NoSuchIssue(int given, List<LogBook.Issue> open) implements AtLog {

        public NoSuchIssue {
            open = List.copyOf(open);
        }
    }

    record NoSuchRisk(int given, List<LogBook.Risk> open) implements AtLog {

        public NoSuchRisk {
            open = List.copyOf(open);
        }
    }

    record AlreadyClosedEntry(String what, LogBook.Closing closing) implements AtLog {}

    /// A text is not taken.
    sealed interface AtText extends Refusal {}

    record AlreadyAttached(Attachments.Attached text) implements AtText {}

    /// Whatever it is called, it is the text of the plan in force.
    record IsThePlan(String name) implements AtText {}

    record TooManyTexts(int most) implements AtText {}

    /// @param most the most characters that are taken
    record TextTooLong(int characters, int most) implements AtText {}
}
