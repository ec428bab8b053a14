package dev.cutover.bot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.words.Text;
import dev.cutover.commands.words.Zoned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {

    private static final Mrkdwn MRKDWN = new Mrkdwn(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    <!channel>,     '&lt;!channel&gt;'
                    <@U012AB3CD>,   '&lt;@U012AB3CD&gt;'
                    <http://x|y>,   '&lt;http://x|y&gt;'
                    a & b &lt;,     'a &amp; b &amp;lt;'
                    plain words,    'plain words'
                    Größe 20 %,     'Größe 20 %'
                    """)
    void entitiesAreEscapedOnce(String typed, String written) {
        assertThat(MRKDWN.of(Text.of(typed), 100)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*bold*", "_it_", "~no~", "`code`", "**", ":wave:", ":+1:", "> quote"})
    void formattingSignsHaveNoPower(String typed) {
        String written = MRKDWN.of(Text.of(typed), 100);
        assertThat(written).isNotEqualTo(typed);
        assertThat(written.replace("\u200B", "").replace("&gt;", ">")).isEqualTo(typed);
    }

    @Test
    void aQuotationInTheMiddleOfATextIsNone() {
        assertThat(MRKDWN.of(Text.of("first\n> second"), 100))
                .isEqualTo("first\n\u200B&gt; second");
    }

    @Test
    void codeIsCodeUnlessItHoldsItsOwnSign() {
        assertThat(MRKDWN.of(Text.code("ls *.md | grep <a>"), 100))
                .isEqualTo("`ls *.md | grep &lt;a&gt;`");
        assertThat(MRKDWN.of(Text.code("a `b` c"), 100))
                .isEqualTo("a \u200B`\u200Bb\u200B`\u200B c");
    }

    @Test
    void onlyAPersonOfSlackIsMentioned() {
        assertThat(MRKDWN.of(Text.of(new Person("slack", "U012AB3CD", "ana")), 100))
                .isEqualTo("<@U012AB3CD>");
        assertThat(MRKDWN.of(Text.of(new Person("slack", "U1> <!channel", "ana")), 100))
                .isEqualTo("ana");
        assertThat(MRKDWN.of(Text.of(Person.local("<!here>")), 100)).isEqualTo("&lt;!here&gt;");
    }

    @Test
    void timesAreShownInTheReadersZone() {
        Instant at = Instant.parse("2026-03-29T00:30:00Z");
        assertThat(MRKDWN.of(Text.of(at), 100)).isEqualTo("<!date^1774744200^{time}|01:30>");
        assertThat(MRKDWN.of(Text.of(new Text.Day(at)), 100))
                .isEqualTo("<!date^1774744200^{date_short_pretty} {time}|Sun 29 Mar 01:30>");
        assertThat(MRKDWN.of(Zoned.of(at, ZoneId.of("America/New_York")), 200))
                .isEqualTo(
                        "<!date^1774744200^{date_short_pretty} {time}|Sun 29 Mar 01:30> (Sat 20:30 in America/New\u200B_\u200BYork)");
    }

    @Test
    void aLongTextIsCutWithinAPlainWordOnly() {
        Text text = Text.of("<<<<<<<<<<", Instant.EPOCH, Text.code("x".repeat(50)));
        assertThat(MRKDWN.of(text, 20)).isEqualTo("&lt;&lt;&lt;&lt;…");
        assertThat(MRKDWN.of(Text.of("🚀".repeat(10)), 6)).isEqualTo("🚀🚀…");
        assertThat(MRKDWN.of(Text.of("abc ", Instant.EPOCH, " def"), 10)).isEqualTo("abc …");
    }

    @Test
    void nothingThatIsTypedEverMentionsLinksOrFormats() {
        Pattern power = Pattern.compile("[<>]|(?<!\u200B)[*_~`]|[*_~`](?!\u200B)|:[a-z0-9+-]+:");
        List<String> some =
                List.of(
                        "<",
                        ">",
                        "!channel",
                        "@U0",
                        "*",
                        "_",
                        "~",
                        "`",
                        ":",
                        "wave",
                        " ",
                        "&",
                        "\n");
        for (int seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(20), 0, some.size())
                    .mapToObj(some::get)
                    .forEach(typed::append);
            int most = 5 + random.nextInt(60);
            String written = MRKDWN.of(Text.of(typed.toString()), most);
            assertThat(power.matcher(written).find())
                    .as("seed %d: “%s” becomes “%s”", seed, typed, written)
                    .isFalse();
            assertThat(written.length()).isLessThanOrEqualTo(most);
        }
    }
}
