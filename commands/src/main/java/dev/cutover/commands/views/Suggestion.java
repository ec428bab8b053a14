package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import dev.cutover.plans.probes.proposing.Proposal;
import dev.cutover.plans.probes.proposing.Proposals;
import java.util.List;

/// A check that the plan's own words suggest, until somebody agrees to it.
public record Suggestion(Proposal proposal) {

    /// Stands for all of them.
    public static final String ALL = "all-";

    /// Those of work that is still open.
    public static List<Suggestion> of(Cutover cutover) {
        return Proposals.of(cutover.plan()).stream()
                .map(Suggestion::new)
                .filter(one -> one.isAwaited(cutover))
                .toList();
    }

    private boolean isAwaited(Cutover cutover) {
        return cutover.plan()
                .task(proposal.owner())
                .map(task -> !cutover.tasks().standing(task).settled())
                .orElseGet(() -> cutover.phases().of(proposal.owner()).waiting());
    }

    /// Which ones are meant by what a button carries; empty where the list is another one now.
    public static List<Suggestion> meant(Cutover cutover, String target) {
        List<Suggestion> all = of(cutover);
        return target.startsWith(ALL)
                ? all.stream().filter(_ -> target.equals(codeOf(all))).toList()
                : all.stream().filter(one -> target.equals(one.code())).toList();
    }

    /// What stands for it on a button.
    String code() {
        return Integer.toHexString((proposal.owner() + "\n" + proposal.source()).hashCode());
    }

    /// What stands for just these.
    public static String codeOf(List<Suggestion> all) {
        return ALL + Integer.toHexString(all.stream().map(Suggestion::code).toList().hashCode());
    }

    public ProbeAdopted adopted() {
        return new ProbeAdopted(proposal.owner(), proposal.source());
    }
}
