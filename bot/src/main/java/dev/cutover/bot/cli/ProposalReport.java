package dev.cutover.bot.cli;

import dev.cutover.plans.Plan;
import dev.cutover.plans.probes.proposing.Proposal;
import dev.cutover.plans.probes.proposing.Proposals;
import java.util.List;
import java.util.stream.Collectors;

/// The checks that a plan writes down for people and that the bot could ask: lines to paste.
final class ProposalReport {

    private static final int MOST = 20;

    private ProposalReport() {}

    /// Empty where there are none.
    static String of(Plan plan) {
        List<Proposal> proposals = Proposals.of(plan);
        if (proposals.isEmpty()) {
            return "";
        }
        String lines =
                proposals.stream()
                        .limit(MOST)
                        .map(proposal -> one(proposal, plan))
                        .collect(Collectors.joining("\n"));
        return "These checks could be probes: paste a line below its task, and the bot asks.\n"
                + lines
                + more(proposals.size() - MOST);
    }

    private static String one(Proposal proposal, Plan plan) {
        String notes =
                proposal.notes().stream().map("\n    "::concat).collect(Collectors.joining());
        String owner = plan.task(proposal.owner()).isPresent() ? "task" : "phase";
        return "line %d  %s %s  %s\n  %s%s"
                .formatted(
                        proposal.line(),
                        owner,
                        proposal.owner(),
                        proposal.suggestedBy(),
                        proposal.item(),
                        notes);
    }

    private static String more(int others) {
        return others <= 0 ? "" : "\nAnd %d more; --json lists all of them.".formatted(others);
    }
}
