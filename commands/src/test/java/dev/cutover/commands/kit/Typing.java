package dev.cutover.commands.kit;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.plans.Task;
import java.util.List;
import java.util.Random;

/// Lines that people might type, at random but from a seed: mostly what makes sense, sometimes not.
public final class Typing {

    private static final List<Person> PEOPLE = List.of(Story.ANA, Story.BEN, Story.CLEO);

    /// More often what moves a night forward; the rest sometimes.
    private static final List<String> FORMS =
            List.of(
                    "claim %T",
                    "claim %T",
                    "done %T",
                    "done %T",
                    "done %T",
                    "done %T it went well",
                    "step %T %N",
                    "step %T all",
                    "release %T",
                    "assign %T me",
                    "assign %T Ben",
                    "handover Ben",
                    "handover Cleo",
                    "handover accept",
                    "handover accept",
                    "handover withdraw",
                    "fail %T it broke",
                    "block %T no access",
                    "unblock %T",
                    "unblock %T",
                    "skip %T no time",
                    "na %T not here",
                    "reopen %T once more",
                    "check %P",
                    "check %P",
                    "check %P %N",
                    "check final",
                    "uncheck %P %N",
                    "approve %P",
                    "approve %P",
                    "override %P why not",
                    "go",
                    "go %P",
                    "go %P",
                    "no-go %P not yet",
                    "no-go not yet",
                    "issue slow --sev high --task %T",
                    "issue slow",
                    "issue close %N gone",
                    "risk rain",
                    "risk close %N dry",
                    "note hello --task %T",
                    "lesson learned",
                    "improvement less haste",
                    "expect %T 9 rows",
                    "undo",
                    "undo",
                    "add More --phase %P",
                    "hold wait",
                    "resume",
                    "resume");

    private final Random random;

    public Typing(long seed) {
        this.random = new Random(seed);
    }

    public Person person() {
        return one(PEOPLE);
    }

    public String line(Cutover cutover) {
        return one(FORMS)
                .replace("%T", task(cutover))
                .replace("%P", one(cutover.plan().phases()).id())
                .replace("%N", String.valueOf(random.nextInt(4)));
    }

    /// Mostly one of an open phase that is not through.
    private String task(Cutover cutover) {
        List<Task> likely =
                cutover.openPhases()
                        .flatMap(phase -> phase.tasks().stream())
                        .filter(task -> !cutover.tasks().standing(task).settled())
                        .toList();
        List<Task> all = cutover.plan().tasks().toList();
        if (all.isEmpty()) {
            return "9.9";
        }
        return one(likely.isEmpty() || random.nextInt(4) == 0 ? all : likely).id();
    }

    public boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    public int upTo(int most) {
        return random.nextInt(most);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// A plan with gates, soaks, needs, optional tasks, criteria and work that is done already.
    public String plan() {
        StringBuilder plan = new StringBuilder("# Plan\n\n");
        if (chance(4)) {
            plan.append("All phases must be completed in order.\n\n");
        }
        int phases = 1 + random.nextInt(5);
        for (int phase = 0; phase < phases; phase++) {
            phase(plan, phase);
        }
        return plan.append("## Final Verification\n\n- [ ] It is well\n").toString();
    }

    private void phase(StringBuilder plan, int phase) {
        plan.append("## Phase %d: Part\n\n".formatted(phase));
        if (chance(2)) {
            plan.append(
                    "**Blocking:** %s\n\n"
                            .formatted(
                                    one(
                                            List.of(
                                                    "None",
                                                    "Team approval",
                                                    "Phase %d complete".formatted(upTo(5)),
                                                    "Phase 0 complete + 1 hour stable"))));
        }
        int tasks = random.nextInt(5);
        for (int task = 1; task <= tasks; task++) {
            plan.append(
                    "- [%s] **%d.%d** Do it%s\n"
                            .formatted(
                                    chance(6) ? "x" : " ",
                                    phase,
                                    task,
                                    chance(5) ? " (optional)" : ""));
            if (chance(3)) {
                plan.append("  - [ ] First\n  - [ ] Second\n");
            }
            if (chance(4)) {
                plan.append("  - **Needs:** %d.1\n".formatted(phase));
            }
        }
        if (chance(2)) {
            plan.append("\n**Completion Criteria:**\n\n- [ ] Good\n- [ ] Nice (optional)\n");
        }
        plan.append("\n");
    }
}
