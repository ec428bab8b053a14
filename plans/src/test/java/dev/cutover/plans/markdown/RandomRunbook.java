package dev.cutover.plans.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Plans without a box, as a team might write them. Whatever is work begins with `do-` and a
/// number; nothing else does.
final class RandomRunbook {

    private static final List<String> NOISE =
            List.of(
                    "Some words.",
                    "**Duration:** 20 min",
                    "- [Phase 1](#phase-1)\n- [Phase 2](#phase-2)",
                    "```\n1. in code\n- in code\n| Task | Status |\n|---|---|\n| in code | |\n```",
                    "> 1.5 is a number",
                    "| Risk | Action | Owner |\n|---|---|---|\n| it burns | run | Ana |",
                    "| Role | Name | Phone |\n|---|---|---|\n| Lead | Ana | 555 |",
                    "---",
                    "<!--\n- [ ] hidden\n-->");
    private static final List<String> BESIDES =
            List.of(
                    "## Rollback\n\n1. back\n2. back\n\n- back\n\n| Step | Action | Owner |\n|---|---|---|\n| 1 | back | Ana |",
                    "## Contents\n\n1. [Phase 1](#phase-1)\n2. [Phase 2](#phase-2)",
                    "## Troubleshooting\n\n1. look\n2. think\n\n- look",
                    "## Contacts\n\n- Ana\n- Ben",
                    "## Goals\n\n1. fast\n2. safe");
    private static final List<String> WORDS =
            List.of(
                    "stop it",
                    "run `a | b`",
                    "**now**",
                    "(5 min)",
                    "the *old* one (optional)",
                    "[link](a) too",
                    "größer, 日本 and 🚀",
                    "a < b & c");
    private static final List<String> STATES =
            List.of(
                    "",
                    "",
                    "",
                    "open",
                    "done",
                    "✅",
                    "☐",
                    "Pass/Fail",
                    "[ ]",
                    "[x]",
                    "n.a.",
                    "erledigt");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> expected = new ArrayList<>();
    private final int form;

    RandomRunbook(Random random) {
        this.random = random;
        this.form = random.nextInt(3);
    }

    /// The beginnings of all that is work, in order.
    List<String> expected() {
        return expected;
    }

    String text() {
        if (random.nextInt(5) == 0) {
            line("---\ntitle: A move\nversion: 1\n---");
        }
        line("# A move\n");
        int phases = 1 + random.nextInt(4);
        for (int phase = 1; phase <= phases; phase++) {
            besides();
            line("## Phase " + phase + ": anything\n");
            int parts = 1 + random.nextInt(3);
            for (int part = 0; part < parts; part++) {
                noise();
                work();
            }
        }
        besides();
        String ends = random.nextInt(4) == 0 ? "\r\n" : "\n";
        String mark = random.nextInt(8) == 0 ? "\uFEFF" : "";
        return mark + text.toString().replace("\n", ends);
    }

    private void besides() {
        if (random.nextInt(3) == 0) {
            line(pick(BESIDES) + "\n");
        }
    }

    private void noise() {
        if (random.nextBoolean()) {
            line(pick(NOISE) + "\n");
        }
    }

    private void work() {
        switch (form) {
            case 0 -> table();
            case 1 -> numbers();
            default -> bullets();
        }
        line("");
    }

    private void table() {
        boolean status = random.nextInt(3) > 0;
        String bar = random.nextInt(4) == 0 ? "" : "|";
        String pad = bar.isEmpty() ? " " : pick(List.of(" ", "  ", "\t"));
        row(bar, pad, List.of("No.", "Task", "Owner", status ? "Status" : "Notes"));
        line(bar + "---|:---|---:|---" + bar);
        int rows = 1 + random.nextInt(4);
        for (int row = 1; row <= rows; row++) {
            String words = pick(WORDS).replace("|", "\\|");
            String state = status ? pick(STATES) : pick(List.of("", "careful"));
            row(bar, pad, List.of("" + row, todo() + words, pick(List.of("Ana", "")), state));
        }
        row(bar, pad, List.of("-", "**Total**", "", "25 min"));
    }

    private void row(String bar, String pad, List<String> cells) {
        String row = bar + pad + String.join(pad + "|" + pad, cells) + pad + "|";
        line(bar.isEmpty() ? row.strip() : row);
    }

    private void numbers() {
        String end = pick(List.of(". ", ") ", ".  "));
        int first = 1 + random.nextInt(9);
        int items = 1 + random.nextInt(4);
        for (int item = first; item < first + items; item++) {
            line(item + end + todo() + pick(WORDS));
            below();
        }
    }

    private void below() {
        switch (random.nextInt(6)) {
            case 0 -> line("     1. " + todo() + pick(WORDS));
            case 1 -> line("     - " + todo() + pick(WORDS));
            case 2 -> line("     - Expected: nothing");
            case 3 -> line("     - **Owner:** Ben");
            case 4 -> line("      wrapped");
            default -> {}
        }
    }

    private void bullets() {
        String bullet = pick(List.of("- ", "* ", "+   "));
        int items = 1 + random.nextInt(4);
        for (int item = 0; item < items; item++) {
            line(bullet + todo() + pick(WORDS));
            line(pick(List.of("", "    - a note", "      wrapped")));
        }
    }

    private String todo() {
        expected.add("do-" + expected.size() + ":");
        return expected.getLast() + " ";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
