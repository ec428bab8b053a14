package dev.cutover.commands;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Requirement;
import dev.cutover.plans.Task;
import dev.cutover.plans.probes.reading.Mistake;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why something is not done, with what a person needs to go on. The sentences are in `Words`.
public sealed interface Refusal {

    // The cutover as a whole.

    record AlreadyStarted(Opening opening) implements Refusal {}

    record NotStarted() implements Refusal {}

    /// How quickly waits are to pass.
    sealed interface AtTempo extends Refusal {}

    record FastIsForRehearsals(Opening opening) implements AtTempo {}

    record NoSuchTempo(Opening opening) implements AtTempo {}

    record OnHold(Course.Stage.Held held) implements Refusal {}

    record NotOnHold() implements Refusal {}

    record AlreadyClosed(Course.Stage.Closed closed) implements Refusal {}

    record NothingToUndo() implements Refusal {}

    /// Somebody changed the same thing later.
    record ChangedSince(String subject, Person by) implements Refusal {}

    /// An amendment of the plan, and somebody worked by it.
    record WorkedOnSince(String subject, Person by) implements Refusal {}

    /// What a changed text would do is not what the speaker was shown.
    record NotAsShown() implements Refusal {}

    /// A changed text puts numbers on which something was done before other tasks.
    record NumbersMoved(List<Difference.Stake> tasks) implements Refusal {

        public NumbersMoved {
            tasks = List.copyOf(tasks);
        }
    }

    /// Closing needs a reason while work is open.
    record WorkIsOpen(List<Phase> phases, int finalCriteria) implements Refusal {

        public WorkIsOpen {
            phases = List.copyOf(phases);
        }
    }

    record NothingToCheckOff() implements Refusal {}

    // Tasks.

    record NoSuchTask(String given, List<Task> nearest) implements Refusal {

        public NoSuchTask {
            nearest = List.copyOf(nearest);
        }
    }

    /// An amendment took it out of the plan.
    record TaskGone(Task task) implements Refusal {}

    record PhaseNotOpen(Task task, Phase phase, List<Requirement> missing) implements Refusal {

        public PhaseNotOpen {
            missing = List.copyOf(missing);
        }
    }

    /// The plan asks for strict order, or the task needs others first.
    record OutOfOrder(Task task, List<Task> first) implements Refusal {

        public OutOfOrder {
            first = List.copyOf(first);
        }
    }

    record ClaimedByOther(Task task, Person owner, Instant since) implements Refusal {}

    record AlreadyYours(Task task, Instant since) implements Refusal {}

    record NotClaimed(Task task) implements Refusal {}

    /// It is done, skipped or not applicable, and stays so until somebody reopens it.
    record AlreadySettled(Task task, Standing standing) implements Refusal {}

    record IsBlocked(Task task, Standing.Blocked blocked) implements Refusal {}

    record NotBlocked(Task task) implements Refusal {}

    record HasFailed(Task task, Standing.Failed failed) implements Refusal {}

    record NothingToReopen(Task task) implements Refusal {}

    record NoSuchStep(Task task, int given) implements Refusal {}

    record StepsAlreadyTicked(Task task, List<Integer> steps) implements Refusal {

        public StepsAlreadyTicked {
            steps = List.copyOf(steps);
        }
    }

    // Phases, gates, criteria.

    record NoSuchPhase(String given, List<Phase> phases) implements Refusal {

        public NoSuchPhase {
            phases = List.copyOf(phases);
        }
    }

    record PhaseAlreadyOpen(Phase phase) implements Refusal {}

    /// What the phase waits for is not a matter of anybody's word.
    record NothingToApprove(Phase phase, List<Requirement> missing) implements Refusal {

        public NothingToApprove {
            missing = List.copyOf(missing);
        }
    }

    /// Time has to be earned first.
    sealed interface AtSoak extends Refusal {}

    record SoakNotOver(Phase phase, Soak soak, Instant now) implements AtSoak {}

    record TaskLocked(Task task, Lock lock, Instant now) implements AtSoak {}

    record NotLocked(Task task) implements AtSoak {}

    /// Somebody's word is missing, or stands in the way.
    sealed interface AtGate extends Refusal {}

    record IsNoGo(Phase phase, NoGo noGo) implements AtGate {}

    record TaskIsNoGo(Task task, Phase phase, NoGo noGo) implements AtGate {}

    /// Its gate has been open; what stops work that has begun is another word.
    record TooLateForNoGo(Phase phase, boolean complete) implements AtGate {}

    record NoGoWithoutWhy(Phase phase) implements AtGate {}

    record NothingWaitsForAGo() implements AtGate {}

    record WhichGo(List<Phase> phases) implements AtGate {

        public WhichGo {
            phases = List.copyOf(phases);
        }
    }

    record NoGateToShut() implements AtGate {}

    record WhichNoGo(List<Phase> phases) implements AtGate {

        public WhichNoGo {
            phases = List.copyOf(phases);
        }
    }

    record NoSuchCriterion(String of, int given, int count) implements Refusal {}

    record CriteriaAlreadyMet(String of, List<Integer> numbers) implements Refusal {

        public CriteriaAlreadyMet {
            numbers = List.copyOf(numbers);
        }
    }

    record CriterionNotMet(String of, int number) implements Refusal {}

    // The log.

    record NoSuchIssue(int given, List<LogBook.Issue> open) implements Refusal {

        public NoSuchIssue {
            open = List.copyOf(open);
        }
    }

    record NoSuchRisk(int given, List<LogBook.Risk> open) implements Refusal {

        public NoSuchRisk {
            open = List.copyOf(open);
        }
    }

    record AlreadyClosedEntry(String what, LogBook.Closing closing) implements Refusal {}

    /// A probe stands in the way, or cannot be asked.
    sealed interface Probing extends Refusal {}

    /// @param given empty where nobody named one
    record NoProbe(String given, List<String> names) implements Probing {

        public NoProbe {
            names = List.copyOf(names);
        }
    }

    record NoBaseline(String given, List<String> names) implements Probing {

        public NoBaseline {
            names = List.copyOf(names);
        }
    }

    /// Somebody said done, and the bot is looking.
    record IsBeingMeasured(Task task, Measuring measuring) implements Probing {}

    /// A person must read it first, or what was read was not good.
    record NotRead(PlannedProbe probe) implements Probing {}

    record NothingToRead(PlannedProbe probe) implements Probing {}

    record WhichReading(List<PlannedProbe> probes) implements Probing {

        public WhichReading {
            probes = List.copyOf(probes);
        }
    }

    /// @param watch null where it has not begun
    /// @param tempo how quickly its time passes
    record NotWatched(PlannedProbe probe, @Nullable WatchState watch, Tempo tempo)
            implements Probing {

        /// Where it passes as the plan says.
        public NotWatched(PlannedProbe probe, @Nullable WatchState watch) {
            this(probe, watch, Tempo.REAL);
        }
    }

    record NoWatch(PlannedProbe probe) implements Probing {}

    record IsWaived(PlannedProbe probe, ProbeState state) implements Probing {}

    record TooLong(Duration given, Duration most) implements Probing {}

    record BadProbe(String source, List<Mistake> mistakes) implements Probing {

        public BadProbe {
            mistakes = List.copyOf(mistakes);
        }
    }

    record IsThere(PlannedProbe probe) implements Probing {}

    /// A result that nobody waits for any more.
    record NobodyAsks() implements Probing {}

    /// The clock brings about nothing now.
    record NothingIsDue() implements Refusal {}

    /// Nobody was asked to look at it, or they have said what they saw.
    record NobodyAsked(Task task) implements Refusal {}

    /// Something cannot be planned so.
    sealed interface Scheduling extends Refusal {}

    record ZeroIsPast(Instant at, Instant now) implements Scheduling {}

    /// So far ahead that it is a slip.
    record ZeroIsFar(Instant at) implements Scheduling {}

    /// It is T-0 already.
    record ZeroIsSo(Instant at) implements Scheduling {}

    /// Somebody said another before.
    record ZeroNeedsReason(Instant from, Instant to) implements Scheduling {}

    record NoSuchLength(Duration given, Duration most) implements Scheduling {}

    // Notify.

    /// A channel cannot be told how things stand, or no longer.
    sealed interface Notifying extends Refusal {}

    record NoStatusThere(Place place) implements Notifying {}

    record NoSuchCadence(Duration every) implements Notifying {}

    /// The cutover is not shown in that channel.
    record NotShownThere(Place place) implements Notifying {}

    /// Something cannot be filled in.
    sealed interface Filling extends Refusal {}

    record NoSuchBlank(List<String> nearest) implements Filling {

        public NoSuchBlank {
            nearest = List.copyOf(nearest);
        }
    }

    record SeveralBlanks(List<String> names) implements Filling {

        public SeveralBlanks {
            names = List.copyOf(names);
        }
    }

    record NoValue(String blank) implements Filling {}

    /// @param options everything that could be meant, each with its question
    record NoSuchOption(String given, List<String> options) implements Filling {

        public NoSuchOption {
            options = List.copyOf(options);
        }
    }

    record NoSuchRole(String given, List<String> roles) implements Filling {

        public NoSuchRole {
            roles = List.copyOf(roles);
        }
    }

    record AlreadySigned(Kept.Signature signature) implements Filling {}

    /// @param most the most characters that are taken
    record TextTooLong(int characters, int most) implements Refusal {}

    // Handing over.

    sealed interface HandingOver extends Refusal {}

    /// One cannot hand over to oneself, nor to the bot.
    record HandedToNobodyElse() implements HandingOver {}

    /// @param whose empty for the speaker
    record NothingToHandOver(Optional<Person> whose) implements HandingOver {}

    record NothingOffered() implements HandingOver {}

    record OfferedToOther(Person to) implements HandingOver {}

    // Mirrors.

    /// A channel cannot begin or cease to show the cutover.
    sealed interface Mirroring extends Refusal {}

    record IsHome(Place place) implements Mirroring {}

    record AlreadyMirrored(Mirror mirror) implements Mirroring {}

    record NotMirrored(Place place, List<Place> mirrors) implements Mirroring {

        public NotMirrored {
            mirrors = List.copyOf(mirrors);
        }
    }

    record TooManyMirrors(int most) implements Mirroring {}

    /// Stakeholders are told nothing of a rehearsal.
    record OnlyRehearsed(Place place) implements Mirroring {}

    /// Another cutover is shown there.
    record PlaceTaken(Place place, String run) implements Mirroring {}

    // Texts.

    record AlreadyAttached(Attachments.Attached text) implements Refusal {}

    /// Whatever it is called, it is the text of the plan in force.
    record IsThePlan(String name) implements Refusal {}

    record TooManyTexts(int most) implements Refusal {}
}
