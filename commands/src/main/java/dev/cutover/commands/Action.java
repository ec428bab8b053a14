package dev.cutover.commands;

import dev.cutover.commands.LogBook.Issue;
import dev.cutover.commands.LogBook.Note;
import dev.cutover.commands.LogBook.Risk;
import dev.cutover.plans.Plan;
import dev.cutover.plans.amend.Past;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One decision of a person, with what stood before it, so that it can be taken back.
///
/// @param decision the sequence number of its first event
/// @param phasesBefore how the phases stood before it
/// @param phasesAfter and when everything had followed from it
public record Action(
        long decision, Person by, List<Before> before, Phases phasesBefore, Phases phasesAfter) {

    public Action {
        before = List.copyOf(before);
    }

    /// How one thing stood before. Null where it was not there.
    public sealed interface Before {

        /// What it is about: two actions on one subject are taken back in turn.
        String subject();

        record OfTask(String task, @Nullable TaskState state) implements Before {
            @Override
            public String subject() {
                return "task " + task;
            }
        }

        record OfCriterion(Criteria.Key key, Criteria.Check check) implements Before {
            @Override
            public String subject() {
                return "criterion %s of %s".formatted(key.number(), part(key.of()));
            }
        }

        private static String part(String of) {
            return of.equals(CriterionCommand.FINAL) ? "the final verification" : "phase " + of;
        }

        record OfGate(String phase, PhaseState was) implements Before {
            @Override
            public String subject() {
                return "the gate of phase " + phase;
            }
        }

        record OfIssue(int number, @Nullable Issue issue) implements Before {
            @Override
            public String subject() {
                return "issue " + number;
            }
        }

        record OfRisk(int number, @Nullable Risk risk) implements Before {
            @Override
            public String subject() {
                return "risk " + number;
            }
        }

        record OfNote(int number, @Nullable Note note) implements Before {
            @Override
            public String subject() {
                return "note " + number;
            }
        }

        record OfText(String name, Attachments.@Nullable Attached attached) implements Before {
            @Override
            public String subject() {
                return "the text " + name;
            }
        }

        /// Which tasks and criteria it changed stands beside it.
        record OfPlan(Plan plan, Editions.@Nullable InForce now, Past past) implements Before {
            @Override
            public String subject() {
                return "the plan";
            }
        }

        record OfMirror(Place place, @Nullable Mirror mirror) implements Before {
            @Override
            public String subject() {
                return "the mirror " + place.address();
            }
        }

        record OfLook(String key, Clock.Fired was) implements Before {
            @Override
            public String subject() {
                return "what was seen of " + key;
            }
        }

        record OfOffer(Person owner, Handovers.@Nullable Offer offer) implements Before {
            @Override
            public String subject() {
                return "what %s offered to hand over".formatted(owner.name());
            }
        }

        record OfZero(Baselines was) implements Before {
            @Override
            public String subject() {
                return "T-0";
            }
        }

        record OfEstimate(String task, List<Estimates.Said> was) implements Before {
            @Override
            public String subject() {
                return "the estimate of task " + task;
            }
        }

        record OfLock(String task, Soaks.@Nullable Lifted lifted) implements Before {
            @Override
            public String subject() {
                return "the lock of task " + task;
            }
        }

        sealed interface OfProbe extends Before {}

        /// @param part what of it was changed: the rest may change meanwhile
        record OfProbeState(ProbeId probe, ProbeState.Part part, @Nullable ProbeState state)
                implements OfProbe {
            @Override
            public String subject() {
                return "the probe " + probe.text();
            }
        }

        /// Who says done works on the task, as whoever takes it does.
        record OfMeasuring(String of) implements OfProbe {
            @Override
            public String subject() {
                return "task " + of;
            }
        }

        record OfExpected(Probes.@Nullable Expected expected) implements OfProbe {
            @Override
            public String subject() {
                return "what is expected to be down";
            }
        }

        record OfAdopted(ProbeEvent.ProbeAdopted adopted) implements OfProbe {
            @Override
            public String subject() {
                return "the check %s of %s".formatted(adopted.source(), adopted.owner());
            }
        }

        record OfRecord(String subject, @Nullable Kept kept) implements Before {}

        record OfCourse(Course.Stage stage) implements Before {
            @Override
            public String subject() {
                return "the hold";
            }
        }
    }

    Action then(List<Before> more, Phases phases) {
        List<Before> all = new ArrayList<>(before);
        // The first word about a subject is the one that counts: it is how things stood before the
        // whole decision.
        more.stream().filter(one -> !touches(one.subject())).forEach(all::add);
        return new Action(decision, by, all, phasesBefore, phases);
    }

    /// The plan before this action, where it amended it.
    Optional<Plan> planBefore() {
        return before.stream()
                .filter(Before.OfPlan.class::isInstance)
                .map(one -> ((Before.OfPlan) one).plan())
                .findFirst();
    }

    boolean touches(String subject) {
        return before.stream().anyMatch(one -> one.subject().equals(subject));
    }

    /// What this action and another are both about.
    String shared(Action other) {
        return before.stream().map(Before::subject).filter(other::touches).findFirst().orElse("it");
    }
}
