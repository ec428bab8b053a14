package dev.cutover.commands.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/// A plan that somebody edits, at random but from a seed: tasks are put in, taken out, moved,
/// reworded, ticked; phases too. Each task says a mark of its own, whatever becomes of its words.
public final class AmendedText {

    private static final List<String> VERBS =
            List.of("Stop", "Start", "Move", "Check", "Announce", "Restore", "Measure");
    private static final List<String> THINGS =
            List.of("the writers", "the database", "all workers", "the cache", "the DNS records");

    private final Random random;
    private final List<Part> parts = new ArrayList<>();
    private final boolean numbered;
    private int marks;

    private static final class Part {

        private String title;
        private final List<String> boxes = new ArrayList<>();

        private Part(String title) {
            this.title = title;
        }
    }

    public AmendedText(long seed) {
        random = new Random(seed);
        numbered = random.nextBoolean();
        for (int phase = 1 + random.nextInt(4); phase > 0; phase--) {
            parts.add(part());
        }
    }

    private Part part() {
        Part part = new Part("Part " + letters());
        for (int task = 1 + random.nextInt(5); task > 0; task--) {
            part.boxes.add(box());
        }
        return part;
    }

    private String letters() {
        marks++;
        return one(VERBS).toLowerCase(Locale.ROOT)
                + " "
                + "xyzwvut".charAt(marks % 7)
                + "q".repeat(marks);
    }

    private String box() {
        marks++;
        String id = numbered && random.nextBoolean() ? "**N%d** ".formatted(marks) : "";
        String steps = random.nextInt(4) == 0 ? "\n  - [ ] First\n  - [ ] Second" : "";
        return "- [ ] %s%s %s for mark %d%s".formatted(id, one(VERBS), one(THINGS), marks, steps);
    }

    /// As it stands in the file.
    public String now() {
        return "# Plan\n\n" + parts.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Part part) {
        String number = numbered ? "Phase %d: ".formatted(parts.indexOf(part) + 1) : "";
        return "## %s%s\n\n%s\n".formatted(number, part.title, String.join("\n", part.boxes));
    }

    /// A few changes.
    public void edit() {
        for (int change = 1 + random.nextInt(3); change > 0; change--) {
            Part part = one(parts);
            int at = random.nextInt(part.boxes.size());
            switch (random.nextInt(9)) {
                case 0, 1 -> part.boxes.add(at, box());
                case 2 -> remove(part, at);
                case 3 -> part.boxes.add(0, part.boxes.remove(at));
                case 4 ->
                        one(parts).boxes.add(part.boxes.size() > 1 ? part.boxes.remove(at) : box());
                case 5 ->
                        part.boxes.set(
                                at, part.boxes.get(at).replace(" for mark", " slowly for mark"));
                case 6 -> part.boxes.set(at, part.boxes.get(at).replaceFirst("\\[ ]", "[x]"));
                case 7 -> parts.add(random.nextInt(parts.size() + 1), part());
                default -> part.title = part.title + " again";
            }
        }
    }

    private static void remove(Part part, int at) {
        if (part.boxes.size() > 1) {
            part.boxes.remove(at);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
