package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Head;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

final class HeadFootRule implements Rule {

    @Override
    public String name() {
        return "head-and-foot";
    }

    @Override
    public String looksFor() {
        return "a field that says one thing at the beginning and another at the end";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Head head = document.plan().head();
        Map<String, Head.Field> said = new HashMap<>();
        head.fields().forEach(field -> said.putIfAbsent(key(field), field));
        return head.repeated().stream()
                .flatMap(foot ->
                        Stream.ofNullable(said.get(key(foot)))
                                .filter(field -> !agree(field.value(), foot.value()))
                                .map(field -> differ(field, foot)));
    }

    private static String key(Head.Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private Finding differ(Head.Field field, Head.Field foot) {
        return warning(
                foot.line(),
                "“%s” is “%s” here, but “%s” in line %d."
                        .formatted(foot.name(), foot.value(), field.value(), field.line()),
                "Take this line out, so that it is said once.");
    }

    /// One may say more than the other: `2026-03-01 (second draft)`.
    private static boolean agree(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        return first.contains(second) || second.contains(first);
    }

    private static String letters(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
