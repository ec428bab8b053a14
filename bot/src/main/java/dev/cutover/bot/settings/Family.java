package dev.cutover.bot.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Settings that begin alike, whose names somebody chose: `CUTOVER_SQL_MAIN`,
/// `CUTOVER_SQL_MAIN_USER`.
///
/// @param ends of the names of settings that only say more about another
/// @param inFiles whether one that ends in `_FILE` names a file which holds the other's value
record Family(String beginning, List<String> ends, boolean inFiles) {

    static final String FILE = "_FILE";

    Family(String beginning, List<String> ends) {
        this(beginning, ends, false);
    }

    Family orInFiles() {
        return new Family(beginning, ends, true);
    }

    /// By the rest of their names.
    ///
    /// @param one reads one, by its whole name
    <T> Map<String, T> read(Values values, BiFunction<Values, String, T> one) {
        Map<String, T> found = new HashMap<>();
        for (String name : names(values)) {
            found.put(name.substring(beginning.length()), one.apply(values, name));
        }
        return found;
    }

    private Set<String> names(Values values) {
        Set<String> names = new HashSet<>();
        for (String name : values.byName().keySet()) {
            if (name.startsWith(beginning)) {
                names.add(inFiles && name.endsWith(FILE) ? without(name, FILE) : name);
            }
        }
        return Set.copyOf(names.stream().filter(name -> !saysMore(names, name)).toList());
    }

    private boolean saysMore(Set<String> names, String name) {
        return ends.stream()
                .filter(name::endsWith)
                .anyMatch(end -> names.contains(without(name, end)));
    }

    private static String without(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    /// A secret that is set itself, or whose file is.
    ///
    /// @throws BadSetting where both are, or the file cannot be used
    static Optional<Secret> secret(Values values, String name) {
        Optional<String> here = values.maybe(name);
        Optional<String> file = values.maybe(name + FILE);
        if (here.isPresent() && file.isPresent()) {
            throw new BadSetting(
                    "%s and %s%s are both set. Leave one of them out.".formatted(name, name, FILE));
        }
        return here.map(Secret::new)
                .or(() -> file.map(known -> SecretFile.whole(name + FILE, known)));
    }
}
