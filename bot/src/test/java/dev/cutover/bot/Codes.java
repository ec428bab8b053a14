package dev.cutover.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Codes as the bot says them to be typed elsewhere.
final class Codes {

    private static final Pattern TYPED = Pattern.compile("(?:here|link) ([a-z0-9]{8})");

    private Codes() {}

    static String in(String answer) {
        Matcher matcher = TYPED.matcher(answer);
        assertThat(matcher.find()).as(answer).isTrue();
        return matcher.group(1);
    }
}
