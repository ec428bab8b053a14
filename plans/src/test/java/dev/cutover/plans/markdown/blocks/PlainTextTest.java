package dev.cutover.plans.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | plain",
                "**bold** and *slanted* | bold and slanted",
                "see [the plan](https://example.com/a) | see the plan",
                "<https://example.com> | https://example.com",
                "![logo](a.png) here | logo here",
                "run `ls *` | run `ls *`",
                "run `` a`b `` | run ``a`b``",
                "a<br>b | ab",
                "use <PASSWORD> and <APP_NAME> | use <PASSWORD> and <APP_NAME>",
                "RAM <500 MB | RAM <500 MB",
                "AT&amp;T &lt; 3 | AT&T < 3",
                "snake_case_name | snake_case_name",
                "a \\* b | a * b",
                "1. first | 1. first",
                "# no heading | # no heading",
                "- [ ] no item `x` | - [ ] no item `x`",
                "'' | ''",
            })
    void markupIsRemovedAndCodeStays(String markdown, String plain) {
        assertThat(PlainText.of(markdown)).isEqualTo(plain);
    }

    @Test
    void codeIsKeptVerbatim() {
        assertThat(PlainText.parse("`a  b` then ``c`d``").code()).isEqualTo(List.of("a  b", "c`d"));
    }

    @Test
    void linesAreJoined() {
        assertThat(PlainText.of("a\n  **b**\r\nc")).isEqualTo("a b c");
    }

    @Test
    void ofAVeryLongLineOnlyTheBeginningIsShown() {
        assertThat(PlainText.of("x".repeat(5_000))).isEqualTo("x".repeat(4_000) + "…");
    }

    @Test
    void aSimpleLineReadsAsTheParserReadsIt() {
        List<String> parts =
                new ArrayList<>(
                        List.of("**", "**", "*", "[a](b)", "](", "[", "]", "](u)", "a b", ")"));
        "ab1_`<&! .#-:(=>\u00e9~|'\"".chars().mapToObj(Character::toString).forEach(parts::add);
        Random random = new Random(1);
        for (int run = 0; run < 200_000; run++) {
            String line =
                    IntStream.range(0, random.nextInt(14))
                            .mapToObj(_ -> parts.get(random.nextInt(parts.size())))
                            .collect(Collectors.joining())
                            .strip();
            PlainText simple = SimpleLine.read(line);
            if (simple != null && !line.isEmpty()) {
                assertThat(simple).as(line).isEqualTo(PlainText.parsed(line));
            }
        }
    }
}
