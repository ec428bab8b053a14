package dev.cutover.plans.writeback;

import dev.cutover.plans.Plan;
import dev.cutover.plans.PlanReader;
import dev.cutover.plans.writeback.Outcome.Adopted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds out which probes have a place in a text, by putting them there and reading it again.
///
/// @param kept those that have one
/// @param high the tasks where they stand right below the title
/// @param left those that have none
record Adopting(List<Adopted> kept, Set<String> high, List<Adopted> left) {

    /// Trying them one by one reads the text for each of them.
    private static final int MOST_ONE_BY_ONE = 50;

    static final Adopting NONE = new Adopting(List.of(), Set.of(), List.of());

    Adopting {
        kept = List.copyOf(kept);
        high = Set.copyOf(high);
        left = List.copyOf(left);
    }

    static Adopting of(PlanReader reader, String text, Plan plan, Outcome outcome) {
        if (outcome.adopted().isEmpty()) {
            return NONE;
        }
        List<Adopted> fit = new ArrayList<>();
        List<Adopted> left = new ArrayList<>();
        for (Adopted adopted : outcome.adopted()) {
            boolean room =
                    AdoptedProbes.hasRoom(plan, adopted.owner()) || isAdded(outcome, adopted);
            (room && Asked.isOne(adopted) ? fit : left).add(adopted);
        }
        Trial trial = new Trial(reader, text, plan);
        List<Adopted> written = fit.stream().filter(one -> !isAdded(outcome, one)).toList();
        return trial.reads(written, Set.of())
                ? new Adopting(fit, Set.of(), left)
                : oneByOne(trial, fit, left, outcome);
    }

    private static boolean isAdded(Outcome outcome, Adopted adopted) {
        return outcome.added().stream().anyMatch(added -> added.id().equals(adopted.owner()));
    }

    private static Adopting oneByOne(
            Trial trial, List<Adopted> fit, List<Adopted> left, Outcome outcome) {
        List<Adopted> kept = new ArrayList<>();
        Set<String> high = new HashSet<>();
        List<Adopted> none = new ArrayList<>(left);
        for (Adopted adopted : fit) {
            List<Adopted> one = List.of(adopted);
            Set<String> its = Set.of(adopted.owner());
            if (isAdded(outcome, adopted)) {
                kept.add(adopted);
            } else if (fit.size() > MOST_ONE_BY_ONE) {
                none.add(adopted);
            } else if (trial.reads(one, Set.of())) {
                kept.add(adopted);
            } else if (trial.reads(one, its)) {
                kept.add(adopted);
                high.addAll(its);
            } else {
                none.add(adopted);
            }
        }
        return new Adopting(kept, high, none);
    }

    private record Trial(PlanReader reader, String text, Plan plan) {

        boolean reads(List<Adopted> adopted, Set<String> high) {
            Outcome only = Outcome.NONE.with(adopted);
            String written = Writing.of(text, plan, only, high);
            Plan again = reader.read(written);
            return State.of(again).equals(State.after(plan, only))
                    && Wording.of(again).equals(Wording.of(plan));
        }
    }
}
