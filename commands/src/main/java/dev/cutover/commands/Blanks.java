package dev.cutover.commands;

import dev.cutover.plans.Blank;
import dev.cutover.plans.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds which blank of the document somebody means, and what they say goes there.
///
/// @param blanks that fit, empty where none does; more than one where it could be several
/// @param value what stands behind the name
record Blanks(List<Blank> blanks, String value) {

    private static final int LONGEST_NAME = 120;

    /// By the name, the longest that fits; else by the id of a task, for its own blanks.
    static Blanks meant(Plan plan, String said) {
        List<Blank> all = plan.arrangements().blanks();
        Optional<String> name =
                all.stream()
                        .map(Blank::name)
                        .distinct()
                        .filter(known -> begins(said, known))
                        .max(Comparator.comparingInt(String::length));
        return name.map(known ->
                        new Blanks(
                                all.stream().filter(blank -> blank.name().equals(known)).toList(),
                                behind(said, known)))
                .orElseGet(() -> ofTask(plan, all, said));
    }

    /// Of just that name.
    static Blanks named(Plan plan, String name, String value) {
        return new Blanks(
                plan.arrangements().blanks().stream()
                        .filter(blank -> blank.name().equals(name))
                        .toList(),
                value.strip());
    }

    private static boolean begins(String said, String name) {
        return said.regionMatches(true, 0, name, 0, name.length())
                && (said.length() == name.length()
                        || " \t\n=:".indexOf(said.charAt(name.length())) >= 0);
    }

    private static String behind(String said, String name) {
        return said.substring(name.length()).strip().replaceFirst("^[:=]\\s*", "");
    }

    private static Blanks ofTask(Plan plan, List<Blank> all, String said) {
        String word = said.split("\\s", 2)[0];
        List<Blank> its =
                plan.task(word).stream()
                        .flatMap(task ->
                                all.stream().filter(blank -> task.id().equals(blank.task())))
                        .toList();
        return new Blanks(its, behind(said, word));
    }

    /// Names that somebody may have meant, best first.
    static List<String> nearest(Plan plan, String said) {
        List<String> names =
                plan.arrangements().blanks().stream().map(Blank::name).distinct().toList();
        String given = said.length() > LONGEST_NAME ? said.substring(0, LONGEST_NAME) : said;
        List<String> words =
                Stream.of(given.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> word.length() > 2)
                        .toList();
        Stream<String> sharing =
                names.stream()
                        .filter(name ->
                                words.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains));
        Stream<String> near = Nearest.words(names, given.split("\\s", 2)[0]).stream();
        return Stream.of(sharing, near, names.stream())
                .flatMap(some -> some)
                .distinct()
                .limit(3)
                .toList();
    }
}
