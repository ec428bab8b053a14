package dev.cutover.commands;

import dev.cutover.commands.Action.Before;
import dev.cutover.commands.HandoverEvent.HandoverTaken;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.commands.RunCommand.Amend;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.TaskEvent.TaskAdded;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The state of a cutover: its plan and everything that happened, in slices that evolve themselves.
///
/// Immutable and thread-safe. Two cutovers with the same plan, the same later texts of it and the
/// same entries are equal.
///
/// @param plan as started or last amended, with the tasks that the team added since
/// @param seq the sequence number of the last entry, 0 before the first
public record Cutover(
        Plan plan,
        Course course,
        Tasks tasks,
        Phases phases,
        Criteria criteria,
        LogBook log,
        Records records,
        Attachments attachments,
        Audience audience,
        Probes probes,
        Clock clock,
        Handovers handovers,
        Baselines baselines,
        Estimates estimates,
        Soaks soaks,
        Outages outages,
        Nudges nudges,
        Deliveries deliveries,
        Earlier earlier,
        Posts posts,
        Actions actions,
        long seq) {

    /// A cutover of which nothing has happened yet.
    public static Cutover of(Plan plan) {
        return new Cutover(
                plan,
                Course.of(plan),
                Tasks.of(plan),
                Phases.NONE,
                Criteria.of(plan),
                LogBook.EMPTY,
                Records.NONE,
                Attachments.NONE,
                Audience.NONE,
                Probes.NONE,
                Clock.NONE,
                Handovers.NONE,
                Baselines.NONE,
                Estimates.NONE,
                Soaks.NONE,
                Outages.NONE,
                Nudges.NONE,
                Deliveries.NONE,
                Earlier.NONE,
                Posts.NONE,
                Actions.NONE,
                0);
    }

    /// The next state. Total: an entry that was recorded never fails.
    public Cutover evolve(Entry entry) {
        List<Before> before = Traces.before(this, entry);
        Cutover next =
                switch (entry.event()) {
                    case CutoverStarted event -> begun(entry, event);
                    case ActionUndone(long decision) -> Traces.restored(this, decision, entry);
                    case PlanAmended event -> Amending.of(this, entry, event);
                    case RunEvent event -> with(course.evolve(entry, event));
                    case TaskAdded event ->
                            with(Additions.to(plan, event)).with(tasks.evolve(entry, event));
                    case TaskEvent event ->
                            with(tasks.evolve(entry, event)).with(probes.evolve(event));
                    case PhaseEvent event -> with(phases.evolve(entry, event));
                    case CriterionEvent event -> with(criteria.evolve(entry, event));
                    case LogEvent event -> with(log.evolve(entry, event));
                    case RecordEvent event -> with(records.evolve(entry, event, plan));
                    case AttachmentEvent event -> with(attachments.evolve(entry, event));
                    case MirrorEvent event -> with(audience.evolve(entry, event));
                    case PeopleEvent event -> with(audience.evolve(event));
                    case ProbeAdopted event ->
                            with(Additions.to(plan, event)).with(probes.evolve(entry, event, plan));
                    case ProbeEvent event -> with(probes.evolve(entry, event, plan));
                    case ClockEvent event -> with(clock.evolve(entry, event));
                    case HandoverEvent event -> handedOver(entry, event);
                    case ScheduleEvent event ->
                            with(baselines.evolve(entry, event))
                                    .with(estimates.evolve(entry, event));
                    case SoakEvent event -> with(soaks.evolve(entry, event));
                    case NotifyEvent _ -> this;
                    case DeliveryEvent event -> with(deliveries.evolve(event));
                    case EarlierEvent event -> with(earlier.evolve(event));
                    case ChatEvent event -> with(posts.evolve(event));
                };
        return next.with(next.soaks.following(this, next, entry))
                .with(next.outages.following(this, next, entry))
                .with(next.nudges.evolve(entry))
                .with(next.actions.remember(entry, before, phases, next.phases))
                .at(entry.seq());
    }

    /// What the bot measures for somebody's done is not measured for who has the task now.
    private Cutover handedOver(Entry entry, HandoverEvent event) {
        Cutover next = with(handovers.evolve(entry, event));
        return event instanceof HandoverTaken(long _, Person _, List<String> taken)
                ? next.with(tasks.handedOver(entry, taken))
                        .with(probes.without(one -> taken.stream().anyMatch(one::isForDone)))
                : next;
    }

    /// The same, with a later text of the plan that an entry may name.
    public Cutover knowing(Edition edition) {
        return with(course.with(course.editions().knowing(edition)));
    }

    /// The same, with what earlier runs taught.
    public Cutover knowing(Lessons lessons) {
        return with(Earlier.of(lessons));
    }

    /// The same, with what a command brings along that its events only name.
    public Cutover hearing(Command command) {
        return command instanceof Amend amend ? knowing(amend.edition()) : this;
    }

    /// The plan with all that was ever in it, to name what happened.
    public Plan everPlanned() {
        return course.editions().past().with(plan);
    }

    /// The plan without what the team added since: that stands nowhere in the text.
    public Plan planAsWritten() {
        return Additions.without(plan, probes.adopted());
    }

    /// The same before anybody has begun: the plan as written, with what was known then.
    public Cutover unbegun() {
        return of(planAsWritten()).with(earlier);
    }

    /// The fingerprint of the text in force; empty before the start.
    public Optional<String> fingerprint() {
        return course.editions()
                .amended()
                .map(Edition::fingerprint)
                .or(() -> Optional.ofNullable(course.opening()).map(Opening::planHash));
    }

    /// The entries that these events would be, in one decision.
    public List<Entry> entries(List<? extends Event> events, Cause cause, Instant at) {
        List<Entry> entries = new ArrayList<>();
        for (Event event : events) {
            int index = entries.size() + 1;
            entries.add(
                    new Entry(seq + index, at, cause, new Entry.Part(index, events.size()), event));
        }
        return entries;
    }

    public Cutover evolve(List<Entry> entries) {
        Cutover next = this;
        for (Entry entry : entries) {
            next = next.evolve(entry);
        }
        return next;
    }

    /// What the document had complete before the start needs no announcement and no gate.
    private Cutover begun(Entry entry, CutoverStarted event) {
        Cutover next = with(course.evolve(entry, event));
        for (Phase phase : plan.phases()) {
            if (Gates.settledBefore(this, phase)) {
                next = next.with(next.phases.with(phase.id(), PhaseState.COMPLETE_BEFORE));
            }
        }
        return next;
    }

    /// The channel in which it was started; empty before the start.
    public Optional<Place> home() {
        return Optional.ofNullable(course.opening()).map(Opening::place);
    }

    /// Up to which entry a channel is not told one by one: it was not there yet, or away and has
    /// been told what it missed.
    public long notToldUpTo(Place place) {
        return Math.max(
                posts.caughtUp(place), audience.mirrors().at(place).map(Mirror::since).orElse(0L));
    }

    /// What a person holds, blocked or not, by whichever of their accounts; in the order of the
    /// plan.
    public Stream<Task> heldBy(Person person) {
        return plan.tasks()
                .filter(task -> {
                    Standing.Claimed claim = tasks.standing(task).claim();
                    return claim != null && audience.links().same(claim.owner(), person);
                });
    }

    /// T-0: as somebody said it last, else the start; empty before that.
    public Optional<Instant> zero() {
        return baselines
                .now()
                .map(Baselines.Baseline::zero)
                .or(() -> Optional.ofNullable(course.startedAt()));
    }

    /// Whether it is only tried out: nobody outside of the team is told of it.
    public boolean rehearsal() {
        Opening opening = course.opening();
        return opening != null && opening.rehearsal();
    }

    public boolean closed() {
        return course.stage() instanceof Course.Stage.Closed;
    }

    /// Phases in which work may be done now, in the order of the plan.
    public Stream<Phase> openPhases() {
        return plan.phases().stream().filter(phase -> phases.of(phase).open());
    }

    Cutover with(Plan next) {
        return copy(next, course, seq);
    }

    Cutover with(Slice next) {
        return copy(plan, next, seq);
    }

    private Cutover at(long next) {
        return copy(plan, course, next);
    }

    private Cutover copy(Plan plan, Slice next, long seq) {
        return new Cutover(
                plan,
                next instanceof Course it ? it : course,
                next instanceof Tasks it ? it : tasks,
                next instanceof Phases it ? it : phases,
                next instanceof Criteria it ? it : criteria,
                next instanceof LogBook it ? it : log,
                next instanceof Records it ? it : records,
                next instanceof Attachments it ? it : attachments,
                next instanceof Audience it ? it : audience,
                next instanceof Probes it ? it : probes,
                next instanceof Clock it ? it : clock,
                next instanceof Handovers it ? it : handovers,
                next instanceof Baselines it ? it : baselines,
                next instanceof Estimates it ? it : estimates,
                next instanceof Soaks it ? it : soaks,
                next instanceof Outages it ? it : outages,
                next instanceof Nudges it ? it : nudges,
                next instanceof Deliveries it ? it : deliveries,
                next instanceof Earlier it ? it : earlier,
                next instanceof Posts it ? it : posts,
                next instanceof Actions it ? it : actions,
                seq);
    }
}
