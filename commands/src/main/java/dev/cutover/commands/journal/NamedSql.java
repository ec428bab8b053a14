package dev.cutover.commands.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A statement with `:names`, as JDBC takes it: with question marks. Immutable.
///
/// @param positional the statement with a question mark for each name
/// @param places where each name stands, from 1
record NamedSql(String positional, Map<String, List<Integer>> places) {

    private static final Pattern NAME = Pattern.compile(":([a-zA-Z]++)");

    /// Statements are constants of the program, so there are few.
    private static final Map<String, NamedSql> KNOWN = new ConcurrentHashMap<>();

    NamedSql {
        places = Map.copyOf(places);
    }

    static NamedSql of(String text) {
        return KNOWN.computeIfAbsent(text, NamedSql::read);
    }

    private static NamedSql read(String text) {
        Map<String, List<Integer>> places = new HashMap<>();
        Matcher names = NAME.matcher(text);
        for (int place = 1; names.find(); place++) {
            places.computeIfAbsent(names.group(1), _ -> new ArrayList<>()).add(place);
        }
        return new NamedSql(names.replaceAll("?"), places);
    }

    List<Integer> places(String name) {
        return places.getOrDefault(name, List.of());
    }
}
