package dev.cutover.plans.markdown.words;

import dev.cutover.plans.Estimate;
import dev.cutover.plans.Gate;
import dev.cutover.plans.Requirement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a phase waits for: `Phase 3 complete, Team approval`, `Phase 4 complete + 24 hours stable`.
public final class Gates {

    private static final Pattern NOTHING =
            Pattern.compile("(?i)(none|nothing|no|n/?a|-|–|—)?[^\\p{L}\\p{N}]*");

    /// Not before the further numbers of `Phases 1, 2 and 3`.
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?i)\\s*(?:[,;+&]|\\band\\b)\\s*+(?!\\d+[a-z]?\\s*(?:$|[,;+&]|and\\b|complete|done))");

    private static final Pattern PHASES =
            Pattern.compile(
                    "\\b(?i:phases?)\\s+(?<first>\\d+(?:\\.\\d+)*[a-z]?|[A-Z])\\b"
                            + "(?<more>(?:\\s?(?:,|and|&|to|-|–)\\s?\\d{1,3}\\b)*)");
    private static final Pattern MORE =
            Pattern.compile("(?<joint>,|and|&|to|-|–)\\s?(?<number>\\d+)");
    private static final Pattern APPROVAL =
            Pattern.compile(
                    "(?i).*\\b(approv\\w*|sign-?\\s?off|go[- ]ahead|go/no-go|authori[sz]\\w*)\\b.*");
    private static final Pattern STABLE =
            Pattern.compile("(?i).*\\b(stable|stability|soak\\w*|uptime|quiet|monitor\\w*)\\b.*");

    private Gates() {}

    public static Gate of(String value) {
        return NOTHING.matcher(value).matches()
                ? new Gate(true, List.of())
                : new Gate(true, BETWEEN.splitAsStream(value).flatMap(Gates::part).toList());
    }

    private static Stream<Requirement> part(String part) {
        String text = part.strip();
        Matcher phases = PHASES.matcher(text);
        if (phases.find()) {
            return ids(phases).map(id -> new Requirement.PhaseComplete(id, text));
        }
        return text.isEmpty() ? Stream.empty() : Stream.of(requirement(text));
    }

    private static Requirement requirement(String text) {
        Optional<Estimate> time = Estimates.first(text);
        if (time.isPresent() && STABLE.matcher(text).matches()) {
            return new Requirement.Stable(Duration.ofMinutes(time.get().maxMinutes()), text);
        }
        return APPROVAL.matcher(text).matches()
                ? new Requirement.Approval(text)
                : new Requirement.Condition(text);
    }

    private static Stream<String> ids(Matcher phases) {
        Stream.Builder<String> ids = Stream.<String>builder().add(phases.group("first"));
        String last = phases.group("first");
        for (Matcher more = MORE.matcher(phases.group("more")); more.find(); ) {
            String number = more.group("number");
            between(last, more.group("joint"), number).forEach(ids);
            last = number;
        }
        return ids.build();
    }

    private static Stream<String> between(String last, String joint, String number) {
        boolean range = List.of("-", "–", "to").contains(joint) && last.matches("\\d{1,3}");
        return range
                ? Stream.iterate(Integer.parseInt(last) + 1, id -> id + 1)
                        .limit(Math.max(0, Integer.parseInt(number) - Integer.parseInt(last)))
                        .map(String::valueOf)
                : Stream.of(number);
    }
}
