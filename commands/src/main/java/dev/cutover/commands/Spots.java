package dev.cutover.commands;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Choices;
import dev.cutover.plans.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where the blanks or the questions of one text of the plan stand.
public final class Spots {

    private static final Pattern NUMBER = Pattern.compile(" \\d{1,4}$");

    private final Map<Line, Spot> byLine = new HashMap<>();
    private final Map<Spot, Integer> counted = new HashMap<>();

    private record Line(String name, int line) {}

    private Spots() {}

    public static Spots ofBlanks(Plan plan) {
        Spots spots = new Spots();
        List<Blank> blanks = plan.arrangements().blanks();
        Set<String> names = blanks.stream().map(Blank::name).collect(Collectors.toSet());
        for (Blank blank : blanks) {
            Line line = new Line(blank.name(), blank.line());
            String home = home(blank.task(), null, blank.section());
            spots.add(line, withoutNumber(blank.name(), names), home);
        }
        return spots;
    }

    /// The second `Tenant ID` of a text is called `Tenant ID 2`; in the next text it may be the
    /// third.
    private static String withoutNumber(String name, Set<String> names) {
        String bare = NUMBER.matcher(name).replaceFirst("");
        return names.contains(bare) ? bare : name;
    }

    public static Spots ofQuestions(Plan plan) {
        Spots spots = new Spots();
        Choices choices = plan.arrangements().choices();
        for (Choices.Alternative one : choices.alternatives()) {
            Line line = new Line(one.title(), one.line());
            spots.add(line, one.title(), home(null, one.phase(), ""));
        }
        for (Choices.Decision one : choices.decisions()) {
            Line line = new Line(one.question(), one.line());
            spots.add(line, one.question(), home(one.task(), one.phase(), ""));
        }
        return spots;
    }

    private static String home(@Nullable String task, @Nullable String phase, String section) {
        if (task != null) {
            return "task " + task;
        }
        return phase != null ? "phase " + phase : "section " + section;
    }

    private void add(Line line, String name, String home) {
        int nth = counted.merge(new Spot(name, home, 0), 1, Integer::sum);
        byLine.putIfAbsent(line, new Spot(name, home, nth));
    }

    /// Of something that the text does not have, its line is all that is known.
    public Spot of(String name, int line) {
        return byLine.getOrDefault(new Line(name, line), new Spot(name, "line " + line, 1));
    }
}
