package dev.cutover.plans.markdown;

import java.util.List;
import java.util.Random;

/// Documents as a team might write them, and as nobody would.
public final class RandomDocument {

    private static final List<String> HEADINGS =
            List.of(
                    "Phase 1: Prepare",
                    "Phase 2: Switch (30 min)",
                    "Phase 1",
                    "Pre-flight",
                    "Tasks",
                    "Rollback",
                    "Success Criteria",
                    "Phase 1 Completion Criteria",
                    "Contacts",
                    "**Bold**",
                    "1. First",
                    "Étape 2 : bascule",
                    "Sign-off");
    private static final List<String> WORDS =
            List.of(
                    "**1.1** Do it (30 min, S)",
                    "**1.1** Do it again - **DONE**",
                    "**2.3** `code` and *more*",
                    "plain words",
                    "[link](a) (optional)",
                    "(if needed) `a",
                    "",
                    "a | b",
                    "**bold",
                    "1.2 dotted");
    private static final List<String> LINES =
            List.of(
                    "",
                    "",
                    "",
                    "---",
                    "some text",
                    "**Duration:** 2-3 hours",
                    "**Blocking:** Phase 1 complete",
                    "**Phase 1 Completion Criteria:**",
                    "**Group**",
                    "> quoted",
                    "| a | b |\n|---|---|\n| c | d |",
                    "```\n- [ ] in code\n```",
                    "~~~ sh\n1. [x] in code\n~~~",
                    "⚠️ careful",
                    "[x]: /reference",
                    "<b>html</b>");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int indent;

    public RandomDocument(Random random) {
        this.random = random;
    }

    public String text() {
        int lines = 1 + random.nextInt(30);
        for (int line = 0; line < lines; line++) {
            switch (random.nextInt(8)) {
                case 0 -> heading();
                case 1, 2 -> other();
                case 3 -> bullet("- ", "a ");
                default ->
                        bullet(pick(List.of("- ", "- ", "* ", "+ ", "1. ", "2) ", "> - ")), box());
            }
        }
        return text.toString();
    }

    private void heading() {
        indent = 0;
        line("#".repeat(1 + random.nextInt(4)) + " " + pick(HEADINGS));
    }

    private void other() {
        line(pick(LINES));
        // Far-indented items behind an empty line would be code; that is another test's matter.
        indent = 0;
    }

    private void bullet(String marker, String box) {
        line(" ".repeat(indent) + marker + box + pick(WORDS));
        indent = Math.max(0, indent + 2 * (random.nextInt(4) - 1));
        indent = Math.min(indent, 8);
    }

    private String box() {
        return pick(List.of("[ ] ", "[x] ", "[X] "));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// Text that was copied from a page that shows a list.
    static String copiedPage(Random random) {
        RandomDocument page = new RandomDocument(random);
        page.line("Move of the shop");
        page.line("");
        page.line("  • first");
        for (int line = random.nextInt(25); line > 0; line--) {
            page.copiedLine();
        }
        return page.text.toString();
    }

    private void copiedLine() {
        switch (random.nextInt(7)) {
            case 0 -> line("\n" + pick(PAGE_HEADINGS) + "\n");
            case 1 -> line(pick(PAGE_LINES));
            default -> {
                line(
                        " ".repeat(indent)
                                + pick(List.of("• ", "• ", "◦ ", "▪\t", "•"))
                                + pick(PAGE_WORDS));
                indent = 2 * random.nextInt(4);
            }
        }
    }

    private static final List<String> PAGE_HEADINGS =
            List.of(
                    "Phase 1: Prepare",
                    "Rollback Plan",
                    "Success Criteria",
                    "1.2 Configure",
                    "Notes");
    private static final List<String> PAGE_WORDS =
            List.of(
                    "do it",
                    "run this:",
                    "",
                    "- dash",
                    "1. one",
                    "# hash",
                    "✅ fine",
                    "> more",
                    "a: ____");
    private static final List<String> PAGE_LINES =
            List.of(
                    "",
                    "",
                    "\u00a0",
                    "    ls -l \\\n      --all",
                    "\n      echo done\n",
                    "A sentence of the page.",
                    "Estimated Time: 5 minutes",
                    "    A longer sentence below it.",
                    "<div>",
                    "Raw");
}
