package dev.cutover.bot.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What was set, from the file and the environment; the environment wins. What is set to nothing is
/// not set.
record Values(Map<String, String> byName) {

    static Values of(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        String file = environment.getOrDefault(Setting.CUTOVER_CONFIG.name(), "");
        if (!file.isBlank()) {
            values.putAll(fromFile(Path.of(file)));
        }
        environment.forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value);
            }
        });
        return new Values(values);
    }

    boolean isSet(Setting setting) {
        return !byName.getOrDefault(setting.name(), "").isBlank();
    }

    String get(Setting setting) {
        return isSet(setting)
                ? byName.getOrDefault(setting.name(), "").strip()
                : setting.standard();
    }

    /// Of a setting whose name somebody chose; empty where it is not set.
    String named(String name) {
        return byName.getOrDefault(name, "").strip();
    }

    Optional<String> maybe(String name) {
        return Optional.of(named(name)).filter(value -> !value.isEmpty());
    }

    private static Map<String, String> fromFile(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadSetting(
                    "CUTOVER_CONFIG names %s, and that file cannot be read: %s. Mend it, or leave CUTOVER_CONFIG out."
                            .formatted(file, e.getMessage()));
        }
        Map<String, String> values = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
