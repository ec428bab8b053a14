package dev.cutover.plans.lint;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Blank.Kind;
import dev.cutover.plans.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class BlankRule implements Rule {

    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final int MOST_USES = 20;

    /// Each placeholder is held against each value.
    private static final int MOST = 2_000;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// A date to be written, or `[Name]`: the place says what belongs there.
    private static final Pattern SPEAKS_FOR_ITSELF =
            Pattern.compile(
                    "(?i)\\W*(?:y{2,4}[-_./]?m{2}.*|d{2}[-_./]?m{2}.*|h{1,2}:?m{2}.*|date|time|name|names|x+|.*\\b(?:generate|choose|pick|create|see|optional|any)\\b.*)\\W*");

    /// Words that say nothing of which value is meant.
    private static final Set<String> FILLERS =
            Set.of("the", "a", "of", "for", "your", "my", "record", "recorded", "value");

    @Override
    public String name() {
        return "blank";
    }

    @Override
    public String looksFor() {
        return "a placeholder whose value is recorded nowhere, or a value that is recorded twice";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        List<Blank> blanks = document.plan().arrangements().blanks();
        List<Blank> recorded =
                blanks.stream()
                        .filter(blank -> blank.kind() != Kind.PLACEHOLDER && blank.task() != null)
                        .toList();
        List<Set<String>> names =
                recorded.stream().map(blank -> words(blank.name())).distinct().limit(MOST).toList();
        return Stream.concat(
                blanks.stream()
                        .filter(blank -> isUsed(blank, document))
                        .limit(MOST)
                        .filter(blank -> names.stream().noneMatch(name -> isNamed(blank, name)))
                        .map(this::nowhere),
                twice(recorded));
    }

    /// Secrets are recorded nowhere, and that is right.
    private static boolean isUsed(Blank blank, Document document) {
        return blank.kind() == Kind.PLACEHOLDER
                && blank.task() != null
                && !blank.secret()
                && !SPEAKS_FOR_ITSELF.matcher(blank.name()).matches()
                && (!CAPITALS.matcher(blank.name()).matches() || isFilledIn(blank, document));
    }

    /// `DATABASE_URL` may be the name of a variable; one that stands within an address or a command
    /// is to be replaced.
    private static boolean isFilledIn(Blank blank, Document document) {
        return blank.uses().stream()
                .limit(MOST_USES)
                .flatMap(line -> document.lines(line, line))
                .anyMatch(line -> isFilledIn(blank.name(), line));
    }

    private static boolean isFilledIn(String name, TextLine line) {
        Pattern bare = Pattern.compile("(?<![$\\w{%])" + Pattern.quote(name) + "(?![\\w=}%])");
        boolean inCode =
                Code.in(line)
                        .map(Code::text)
                        .anyMatch(code -> !code.equals(name) && bare.matcher(code).find());
        return inCode || line.text().contains("//" + name) || line.text().contains(name + ".");
    }

    /// `NEW_APP_URL` is recorded by `new App Service URL`, because all its words are there.
    private static boolean isNamed(Blank placeholder, Set<String> recorded) {
        Set<String> words = words(placeholder.name());
        return !words.isEmpty() && recorded.containsAll(words);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(NO_LETTERS.split(name.toLowerCase(Locale.ROOT), 0))
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .collect(Collectors.toSet());
    }

    private Finding nowhere(Blank blank) {
        int uses = blank.uses().size();
        String used = uses > 1 ? " It is used in %s.".formatted(Words.lines(blank.uses())) : "";
        return warning(
                blank.line(),
                "No task records the value of %s.%s".formatted(blank.name(), used),
                "Add a step in which it is known: “Record %s: ____”.".formatted(spoken(blank)));
    }

    private static String spoken(Blank blank) {
        return blank.name()
                .replaceAll("[<>\\[\\]{}]", "")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }

    private Stream<Finding> twice(List<Blank> recorded) {
        Map<List<String>, Blank> first = new HashMap<>();
        Stream.Builder<Finding> found = Stream.builder();
        for (Blank blank : recorded) {
            List<String> key =
                    List.of(blank.section(), blank.name().strip().toLowerCase(Locale.ROOT));
            Blank earlier = first.putIfAbsent(key, blank);
            if (earlier != null) {
                found.add(twice(blank, earlier));
            }
        }
        return found.build();
    }

    private Finding twice(Blank blank, Blank earlier) {
        return warning(
                blank.line(),
                "“%s” is recorded in line %d already, and nobody can tell which of the two counts."
                        .formatted(blank.name(), earlier.line()),
                "Give one of them another name, or take it out.");
    }
}
