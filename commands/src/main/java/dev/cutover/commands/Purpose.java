package dev.cutover.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a channel is for, where it is not for the whole of a cutover. Teams name the same thing in
/// many words; a small table knows them.
public enum Purpose {
    ALERTS(
            "alerts",
            "alert",
            "alarm",
            "incident",
            "emergency",
            "escalation",
            "outage",
            "pager",
            "oncall",
            "on-call",
            "urgent"),
    STAKEHOLDERS(
            "stakeholders",
            "stakeholder",
            "executive",
            "exec",
            "management",
            "manager",
            "leadership",
            "business",
            "customer"),
    DEPLOYMENT(
            "deployment",
            "deploy",
            "status",
            "release",
            "rollout",
            "migration",
            "cutover",
            "progress",
            "announce",
            "update");

    private final String word;
    private final String beginnings;

    Purpose(String word, String... beginnings) {
        this.word = word;
        this.beginnings = String.join(" ", beginnings);
    }

    /// As people type it.
    public String word() {
        return word;
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Purpose::word).toList();
    }

    /// What somebody means: the word itself, or one that begins like one of the table.
    public static Optional<Purpose> named(String given) {
        String word = given.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(purpose ->
                        purpose.word.equals(word)
                                || Arrays.stream(purpose.beginnings.split(" ", -1))
                                        .anyMatch(word::startsWith))
                .findFirst();
    }

    /// What a channel of a plan is for, by its name first: `#alerts - everything that is red`.
    /// Empty where no word says so.
    public static Optional<Purpose> of(String name, String described) {
        return first(name).or(() -> first(described));
    }

    private static Optional<Purpose> first(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(Purpose::named)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
