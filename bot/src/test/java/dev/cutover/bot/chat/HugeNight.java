package dev.cutover.bot.chat;

import java.util.List;
import java.util.Random;

/// Five hundred tasks with hostile titles, and whatever people may do to them.
///
/// @param hostile what people type
/// @param phases so many of the eight are worked at
public record HugeNight(List<String> hostile, int phases, Random random) {

    private static final int ALL_PHASES = 8;
    private static final int TASKS = 63;

    public HugeNight {
        hostile = List.copyOf(hostile);
    }

    public String plan() {
        StringBuilder plan = new StringBuilder("# Night of " + hostile.getFirst() + "\n");
        for (int phase = 1; phase <= ALL_PHASES; phase++) {
            plan.append("\n## Phase %d: %s\n\n".formatted(phase, title()));
            for (int task = 1; task <= TASKS; task++) {
                plan.append("- [ ] **%d.%d** %s (5 min, S)\n".formatted(phase, task, title()));
            }
        }
        return plan.toString();
    }

    public String command() {
        String task = (1 + random.nextInt(phases)) + "." + (1 + random.nextInt(TASKS));
        String text = text();
        return switch (random.nextInt(11)) {
            case 0, 1, 2 -> "claim " + task;
            case 3, 4 -> "done " + task + " " + text;
            case 5 -> "block " + task + " " + text;
            case 6 -> "fail " + task + " " + text;
            case 7 -> "issue " + text + " --sev high";
            case 8 -> "note " + text;
            case 9 -> random.nextBoolean() ? "hold " + text : "resume";
            default -> "undo";
        };
    }

    private String title() {
        return text().replace("`", "'");
    }

    private String text() {
        return hostile.get(random.nextInt(hostile.size()));
    }
}
