package dev.cutover.plans.probes.reading;

import java.util.regex.Pattern;

/// What people call datasources, baselines, reports and commands.
final class Names {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}+");

    private Names() {}

    static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new WrongLine(
                    name.isEmpty()
                            ? "A name is missing here."
                            : WrongLine.quoted(name) + " is no name.",
                    "Write one word of letters, digits, hyphens and underscores.");
        }
        return name;
    }
}
