package dev.cutover.bot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Slack makes of typed text, and what was typed.
class EscapesTest {

    private static final Escapes ESCAPES = new Escapes(id -> id.equals("U1") ? "ana" : id);

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    done 1.5 → done 1.5
                    a &lt; b &amp;&amp; c &gt; d → a < b && c > d
                    &amp;lt; → &lt;
                    &nbsp; & → &nbsp; &
                    assign 1.5 <@U2|ben> → assign 1.5 <@U2|ben>
                    assign 1.5 <@U1> → assign 1.5 <@U1|ana>
                    assign 1.5 <@U3> → assign 1.5 <@U3|U3>
                    <@U2|a&lt;b&gt;c> → <@U2|a b c>
                    <@U2|> → <@U2|U2>
                    mirror <#C1|general> → mirror <#C1|general>
                    see <#C1> and <#C2|> → see <#C1|C1> and <#C2|C2>
                    <#C2|a&lt;b&gt;c> → <#C2|a b c>
                    <!here> <!channel> → @here @channel
                    <!subteam^S1|@ops> <!subteam^S2> → @ops @S2
                    <!date^1|{time}|tonight> → {time}|tonight
                    <https://x.example/a?b=1&amp;c=2> → https://x.example/a?b=1&c=2
                    <https://x.example/a|the page> → https://x.example/a
                    <http://config.md|config.md> → config.md
                    <https://x.example/|x.example> → x.example
                    <mailto:a@x.example|a@x.example> → a@x.example
                    a < b > c → a  b  c
                    a <b <c> → a <b c
                    <> <|> < → <>  <
                    """)
    void areTakenBack(String escaped, String typed) {
        String read = ESCAPES.typed(escaped);
        assertThat(read.strip()).isEqualTo(typed);
    }

    @Test
    void aLongHostileTextIsReadInNoTime() {
        String text = "<".repeat(200_000) + "&".repeat(200_000) + "<@".repeat(100_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> assertThat(ESCAPES.typed(text)).isEqualTo(text));
    }
}
