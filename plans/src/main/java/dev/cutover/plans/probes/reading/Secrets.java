package dev.cutover.plans.probes.reading;

import java.util.regex.Pattern;

/// Places for secrets: `${secret:NAME}`. What they stand for is in the bot's settings only.
final class Secrets {

    private static final Pattern PLACE = Pattern.compile("\\$\\{secret:[A-Z][A-Z0-9_]{0,63}+\\}");

    private Secrets() {}

    static String checked(String text) {
        if (PLACE.matcher(text).replaceAll("").contains("${")) {
            throw new WrongLine(
                    "%s is no place for a secret.".formatted(WrongLine.quoted(text)),
                    "Write ${secret:NAME}, with a name in capitals.");
        }
        return text;
    }
}
