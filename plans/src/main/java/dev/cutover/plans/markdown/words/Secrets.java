package dev.cutover.plans.markdown.words;

import java.util.regex.Pattern;

/// Whether a value must not be shown, judged by its name.
public final class Secrets {

    private static final Pattern SECRET =
            Pattern.compile(
                    "(?i)pass(?:word|wd|phrase|code)|\\bpwd\\b|secret|token|credential|connection[\\s_-]?string"
                            + "|(?<![a-z])(?:api|private|access|encryption|license|ssh|signing)?[\\s_-]?keys?(?![a-z])|(?<![a-z])dsn(?![a-z])|(?<![a-z])pin(?![a-z])");

    private Secrets() {}

    public static boolean isSecret(String name) {
        return SECRET.matcher(name).find();
    }
}
