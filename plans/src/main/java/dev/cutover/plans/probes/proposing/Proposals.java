package dev.cutover.plans.probes.proposing;

import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Offers the checks that a plan already writes down as probes: `curl -f https://…/health`,
/// followed by `Expected: 200 OK`.
///
/// Only what reads is offered, at most once for each place, and nothing is guessed: what a check
/// does not say is left to what its kind expects by itself, and the notes say so. Pure, linear in
/// the size of the plan.
public final class Proposals {

    /// More than anybody wants to agree to.
    private static final int MOST = 500;

    /// Where it should fail, what is written says the opposite of what a probe expects.
    private static final Pattern NEGATED =
            Pattern.compile(
                    "(?i)\\b(?:not|no longer|never|cannot|can't|doesn't|don't|isn't|won't|fails?|failed|failing|down|unreachable|stopped|offline|if)\\b");

    private final Set<String> blanks;
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Databases databases = new Databases();
    private final List<Proposal> proposals = new ArrayList<>();

    private Proposals(Plan plan) {
        this.blanks =
                plan.arrangements().blanks().stream()
                        .map(blank -> blank.name())
                        .filter(name -> name.matches("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+"))
                        .collect(Collectors.toSet());
    }

    /// In the order of the document.
    public static List<Proposal> of(Plan plan) {
        Proposals proposals = new Proposals(plan);
        plan.phases().forEach(proposals::knows);
        Passages.of(plan).forEach(proposals::read);
        return List.copyOf(proposals.proposals);
    }

    private void knows(Phase phase) {
        phase.probes().forEach(probe -> know(phase.id(), probe.target()));
        phase.tasks()
                .forEach(task ->
                        task.details().probes().stream()
                                .map(Probe::target)
                                .forEach(target -> know(task.id(), target)));
    }

    private void know(String owner, Target target) {
        asked.computeIfAbsent(owner, _ -> new HashSet<>()).add(Likeness.key(target));
    }

    private void read(Passage passage) {
        if (proposals.size() >= MOST) {
            return;
        }
        List<Commands.Found> found = Checks.in(passage);
        boolean alone = found.size() == 1;
        for (Commands.Found check : found) {
            List<String> expected = new ArrayList<>();
            if (!check.comment().isEmpty()) {
                expected.add(Remarks.bare(check.comment()));
            }
            if (alone) {
                passage.expected().stream()
                        .filter(text -> !expected.contains(text))
                        .forEach(expected::add);
            }
            propose(
                    passage,
                    databases.placed(check.question()),
                    expected,
                    alone ? passage.prose() : "");
        }
    }

    private void propose(Passage passage, Question question, List<String> expected, String prose) {
        boolean known =
                asked.getOrDefault(passage.owner(), Set.of())
                        .contains(Likeness.key(question.target()));
        boolean blank = blanks.stream().anyMatch(question.target().title()::contains);
        Results results = Results.of(question, expected, prose);
        boolean unclear = results.conditions().isEmpty() && NEGATED.matcher(passage.prose()).find();
        if (known || blank || unclear) {
            return;
        }
        Optional<Writing.Written> written =
                Writing.of(question, results.conditions(), passage.line());
        written.ifPresent(probe -> {
            know(passage.owner(), question.target());
            proposals.add(
                    new Proposal(
                            passage.owner(),
                            passage.line(),
                            Remarks.words(passage, question),
                            probe.source(),
                            probe.probe(),
                            Remarks.notes(question, results)));
        });
    }
}
