package dev.cutover.bot;

/// Plans for tests: phases with so many tasks each, a criterion a phase, an approval before the
/// last but one and a soak before the last.
public final class GeneratedPlan {

    private GeneratedPlan() {}

    public static String ofTasks(int... tasks) {
        StringBuilder text = new StringBuilder("# A migration\n");
        for (int phase = 1; phase <= tasks.length; phase++) {
            text.append("\n## Phase ").append(phase).append(": Part ").append(phase).append("\n\n");
            text.append("**Blocking:** ").append(blocking(phase, tasks.length)).append("\n\n");
            for (int task = 1; task <= tasks[phase - 1]; task++) {
                text.append(
                        "- [ ] **%d.%d** Task %d of phase %d (10 min, S)\n"
                                .formatted(phase, task, task, phase));
                text.append("  - [ ] Look\n  - [ ] Leap\n  - **Acceptance:** It works\n");
            }
            text.append("\n**Phase ")
                    .append(phase)
                    .append(" Completion Criteria:**\n- [ ] All is well\n");
        }
        return text.append("\n## Final Verification Checklist\n\n- [ ] The users are happy\n")
                .toString();
    }

    private static String blocking(int phase, int last) {
        String before = "Phase " + (phase - 1) + " complete";
        if (phase == 1) {
            return "None";
        }
        if (phase == last && last > 2) {
            return before + " + 24 hours stable";
        }
        return phase == last - 1 && last > 2 ? before + ", Team approval" : before;
    }
}
