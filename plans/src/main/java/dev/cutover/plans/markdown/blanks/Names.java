package dev.cutover.plans.markdown.blanks;

import dev.cutover.plans.Blank;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Makes names unique: with the section where that tells them apart, else with a number, `Issue 2`.
final class Names {

    private static final String UNNAMED = "Blank";

    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Names(List<OpenBlank> blanks) {
        for (OpenBlank blank : blanks) {
            times.merge(key(plain(blank)), 1, Integer::sum);
            sections.computeIfAbsent(key(plain(blank)), _ -> new HashSet<>())
                    .add(blank.shortSection());
        }
    }

    static List<Blank> unique(List<OpenBlank> blanks) {
        Names names = new Names(blanks);
        return blanks.stream().map(blank -> blank.named(names.of(blank))).toList();
    }

    private String of(OpenBlank blank) {
        String name = plain(blank);
        int same = times.getOrDefault(key(name), 0);
        boolean told = same > 1 && sections.getOrDefault(key(name), Set.of()).size() == same;
        return free(
                told && !blank.shortSection().isEmpty()
                        ? name + " (" + blank.shortSection() + ")"
                        : name);
    }

    private String free(String name) {
        String free = name;
        while (!taken.add(key(free))) {
            free = name + " " + numbers.merge(key(name), 2, (number, _) -> number + 1);
        }
        return free;
    }

    private static String plain(OpenBlank blank) {
        if (!blank.name().isEmpty()) {
            return blank.name();
        }
        return blank.shortSection().isEmpty() ? UNNAMED : blank.shortSection();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
