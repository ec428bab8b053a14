package dev.cutover.commands.grammar;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cutover.commands.Nearest;
import dev.cutover.commands.grammar.Reading.Misread;
import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.words.MisreadingWords;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is typed is answered soon, and nothing breaks.
@Timeout(value = 2, unit = SECONDS)
class HostileInputTest {

    private static final int MUCH = 100_000;

    static Stream<String> lines() {
        Stream<String> shapes =
                Stream.of(
                                "*", "#", ".", ":", "(", "1-", "1 ", "2-900 ", "\"", "=", " ", "\0",
                                "\u202E")
                        .flatMap(part ->
                                Stream.of(
                                                "claim %s",
                                                "claim %sa",
                                                "claim 1%sa",
                                                "step 1.1 %s",
                                                "issue a --sev %s",
                                                "issue a --sev%s",
                                                "%s",
                                                "issue close %s",
                                                "issue a %s --sev high")
                                        .map(form ->
                                                form.formatted(part.repeat(MUCH / part.length()))));
        return Stream.concat(
                shapes,
                Stream.of(
                        "issue x " + "--sev \"".repeat(MUCH / 7),
                        "issue x " + "--sev ".repeat(MUCH / 6),
                        "mirror " + "<#".repeat(MUCH / 2),
                        "mirror <#C1|" + "a".repeat(MUCH),
                        "note " + "<#C1|a".repeat(MUCH / 6),
                        "mirror " + "a:".repeat(MUCH / 2),
                        "start x --t0 " + "a ".repeat(MUCH / 2),
                        "start x --t0 " + " ".repeat(MUCH) + "\"",
                        "start x " + "--t0 \"".repeat(MUCH / 6),
                        "t0 " + "06:30 ".repeat(MUCH / 6),
                        "eta 1.1 " + "20m ".repeat(MUCH / 4),
                        "start --env \"",
                        "start --env “",
                        "note (a+)+$ [^]]* \\Q\\E ${x} $1 \\",
                        "claim (a+)+$",
                        "claim \0",
                        "issue close 99999999999999999999 x",
                        "step 1.1 99999999999999999999",
                        "\uD83D claim",
                        "claim \uD83D"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("lines")
    void isReadInBoundedTime(String line) {
        Reading reading = Grammar.read(line, Story.ANA);

        if (reading instanceof Misread(Misreading why)) {
            assertThat(MisreadingWords.of(why).plain(ZoneOffset.UTC)).hasSizeLessThan(400);
        }
    }

    @Test
    void nearestTasksOfALongWordAreFoundInBoundedTime() {
        assertThatCode(() -> Nearest.tasks(Story.plan(Plans.of(10, 20)), "1.".repeat(MUCH)))
                .doesNotThrowAnyException();
    }

    @Test
    void noiseNeverBreaksAnything() {
        Random random = new Random(42);
        String letters =
                "claim done step issue close 1.5 2-3 , -- — = \" “ ” # * \t\n\u00A0\u202E@:;.";
        for (int i = 0; i < 2_000; i++) {
            String line =
                    random.ints(random.nextInt(30), 0, letters.length())
                            .mapToObj(at -> String.valueOf(letters.charAt(at)))
                            .reduce("", String::concat);
            String verb = Verbs.all().get(random.nextInt(Verbs.all().size())).word();
            assertThat(Grammar.read(verb + " " + line, Story.ANA)).isNotNull();
            assertThat(Grammar.read(line, Story.ANA)).isNotNull();
        }
    }
}
