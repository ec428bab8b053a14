package dev.cutover.bot.probes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Things that plans name and the settings describe: datasources and commands. A plan's `main-db`
/// is the setting's `MAIN_DB`.
///
/// @param family what the settings' names begin with: `CUTOVER_SQL_`
/// @param byName by the rest of the settings' names
public record Named<T>(String family, Map<String, T> byName) {

    public Named {
        Map<String, T> spelled = new HashMap<>();
        byName.forEach((name, value) -> spelled.put(spelled(name), value));
        byName = Map.copyOf(spelled);
    }

    public Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(spelled(name)));
    }

    /// The setting that describes it.
    public String setting(String name) {
        return family + spelled(name);
    }

    /// The answer about a datasource that no setting describes.
    public Asked unknown(String name) {
        return Asked.unknown(
                "the datasource %s is not known; set %s where the bot runs"
                        .formatted(name, setting(name)));
    }

    private static String spelled(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
