package dev.cutover.bot.discord.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.words.Text;
import dev.cutover.commands.words.Text.Plain;
import dev.cutover.commands.words.Text.Span;
import dev.cutover.commands.words.Zoned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that somebody typed does anything in Discord.
class MarkdownTest {

    private static final List<String> SOME =
            List.of(
                    "<",
                    ">",
                    "@",
                    "@everyone",
                    "@here",
                    "<@80351110224678912>",
                    "<@&1>",
                    "<#12>",
                    "!",
                    "#",
                    "# ",
                    "-# ",
                    "- ",
                    "* ",
                    "+ ",
                    "> ",
                    ">>> ",
                    "1. ",
                    "12) ",
                    "1",
                    ".",
                    "*",
                    "**",
                    "_",
                    "__",
                    "~~",
                    "||",
                    "`",
                    "```",
                    "\\",
                    "[",
                    "](",
                    ")",
                    "(",
                    ":",
                    ":smile:",
                    "<:a:1>",
                    "<a:b:2>",
                    "<t:1:R>",
                    "</go:1>",
                    "<id:browse>",
                    "http",
                    "://",
                    "https://a.example/x",
                    "<https://a.example>",
                    "discord",
                    ".gg/",
                    "DISCORD.gg/x",
                    "discordapp.com/invite/x",
                    "\n",
                    " ",
                    "\t",
                    "\r\n",
                    "\u2028",
                    "\u202E",
                    "\u200B",
                    "\u200D",
                    "\uFEFF",
                    "\u0000",
                    "\u0301",
                    "👩‍🚒",
                    "🚀",
                    "\uD83D",
                    "ünï",
                    "word",
                    "5",
                    "steam://run");

    private static String written(Object... parts) {
        return new Markdown().of(Text.of(parts), 4_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone",
                "@here now",
                "<@80351110224678912>",
                "<@!1>",
                "<@&1>",
                "<#1>",
                "<t:1700000000:R>",
                "</deploy:12>",
                "<:blob:12>",
                "<a:blob:12>",
                "<id:customize>",
                "https://x.example",
                "see HTTP://x.example now",
                "<https://x.example>",
                "[here](https://x.example)",
                "discord.gg/abc",
                "steam://run/1",
                "**b**",
                "*i*",
                "_i_",
                "__u__",
                "~~s~~",
                "||spoiler||",
                "`code`",
                "```block```",
                ":smile:",
                "# big",
                "## big",
                "-# small",
                "> quote",
                ">>> quote",
                "- item",
                "* item",
                "+ item",
                "1. item",
                "12) item",
                "first\n# second",
                "first\n  - second",
                "\\*x*",
                "\\\\<@1>"
            })
    void signsAreShownAndDoNothing(String typed) {
        assertThat(Reader.live(typed)).as("it would do something").isNotEmpty();
        assertThat(Reader.live(written(typed))).as(written(typed)).isEmpty();
        assertThat(Reader.shown(written(typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words", "Größe 20 %, 5 min", "1.5 Load test", "a - b -> c", "at 10: now",
                "it is done.", "C# and (x)", "x = y; 2 + 2", "mail to the team", "👩‍🚒 on call"
            })
    void plainWordsStayAsTheyAre(String typed) {
        assertThat(written(typed)).isEqualTo(typed);
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        assertThat(written("a\u202Eb\u200Bc\u0000d\uFEFFe\u2066f\u3164")).isEqualTo("abcdef");
        assertThat(written("@\u202Eeveryone")).isEqualTo("\\@\u200Beveryone");
        assertThat(written("e" + "\u0301".repeat(40))).isEqualTo("e\u0301\u0301\u0301");
        assertThat(written("half \uD83D of one")).isEqualTo("half \uFFFD of one");
    }

    @Test
    void aRowIsOneLine() {
        assertThat(new Markdown().line(Text.of("1.1 Load\n✔ 1.2 done\r\n\u2028x"), 100))
                .isEqualTo("1.1 Load ✔ 1.2 done x");
    }

    @Test
    void spansHaveTheirMarkup() {
        assertThat(written(Text.strong("1.5"), " ", Text.code("ls *.md"), " _x_"))
                .isEqualTo("**1.5** `ls *.md` \\_x\\_");
        assertThat(written(Text.strong("  a*\n"))).isEqualTo("**a\\***");
        assertThat(written(Text.strong(" "))).isEqualTo(" ");
    }

    @Test
    void codeIsCodeUnlessItHoldsItsOwnSign() {
        assertThat(written(Text.code("grep <@1> *"))).isEqualTo("`grep <@1> *`");
        assertThat(written(Text.code("a `b` c"))).isEqualTo("a \\`b\\` c");
        assertThat(written(Text.code("a\nb"))).isEqualTo("`a b`");
    }

    @Test
    void onlyAPersonOfDiscordIsMentionedAndIsSaidToBe() {
        Markdown markdown = new Markdown();
        Text text =
                Text.of(
                        new Person("discord", "42", "ana"),
                        " ",
                        new Person("discord", "1> <@&2", "*eve*"),
                        " ",
                        new Person("slack", "UBEN", "@everyone"),
                        " ",
                        new Person("discord", "42", "ana"));
        assertThat(markdown.of(text, 200)).isEqualTo("<@42> \\*eve\\* \\@\u200Beveryone <@42>");
        assertThat(markdown.mentioned()).containsExactly("42");
    }

    @Test
    void timesAreShownInTheReadersZone() {
        Instant at = Instant.parse("2026-03-29T00:30:00Z");
        assertThat(written(at)).isEqualTo("<t:1774744200:t>");
        assertThat(written(new Text.Day(at))).isEqualTo("<t:1774744200:f>");
        assertThat(new Markdown().of(Zoned.of(at, ZoneId.of("America/New_York")), 200))
                .isEqualTo("<t:1774744200:f> (Sat 20\\:30 in America/New\\_York\\)");
    }

    @Test
    void aLongTextIsCutWithinAPlainWordOnly() {
        Markdown markdown = new Markdown();
        assertThat(markdown.of(Text.of("****", Instant.EPOCH), 8)).isEqualTo("\\*\\*\\*…");
        assertThat(markdown.of(Text.of("🚀".repeat(10)), 6)).isEqualTo("🚀🚀…");
        assertThat(markdown.of(Text.of("abc ", Instant.EPOCH, " def"), 10)).isEqualTo("abc …");
        assertThat(markdown.of(Text.of("abc ", new Person("discord", "42", "x")), 8))
                .isEqualTo("abc …");
        assertThat(markdown.mentioned()).as("whoever is cut off is not mentioned").isEmpty();
    }

    @Test
    void nothingThatIsTypedEverMentionsLinksOrFormats() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            String typed = typed(random);
            int most = random.nextInt(4) == 0 ? 5 + random.nextInt(60) : 4_000;
            String written = new Markdown().of(Text.of(typed), most);
            assertThat(Reader.live(written))
                    .as("seed %d: “%s” becomes “%s”", seed, typed, written)
                    .isEmpty();
            assertThat(written.length()).isLessThanOrEqualTo(most);
            if (most == 4_000) {
                assertThat(Reader.shown(written))
                        .as("seed %d", seed)
                        .isEqualTo(Visible.text(typed));
            }
        }
    }

    @Test
    void norDoesWhatStandsInSeveralPartsOfASentence() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            String typed = Visible.text(typed(random));
            List<Span> spans = new ArrayList<>();
            for (int from = 0; from < typed.length(); ) {
                int to = Math.min(typed.length(), from + 1 + random.nextInt(6));
                spans.add(new Plain(typed.substring(from, to)));
                from = to;
            }
            String written = new Markdown().of(new Text(spans), 4_000);
            assertThat(Reader.live(written))
                    .as("seed %d: “%s” becomes “%s”", seed, typed, written)
                    .isEmpty();
        }
    }

    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        random.ints(random.nextInt(20), 0, SOME.size()).mapToObj(SOME::get).forEach(typed::append);
        return typed.toString();
    }
}
