package dev.cutover.plans.markdown.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.cutover.plans.Form;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands below the headings of what surrounds the work: an answer in bounded time, and
/// places that lie within the text.
class HostileArrangementsTest {

    private static final int LONG = 200_000;
    private static final Duration BOUND = Duration.ofSeconds(30);

    private static final String[] HEADS = {
        "Rollback",
        "Rollback decision tree",
        "Contacts",
        "Channels",
        "Sign-off",
        "Lessons learned",
        "Issues log",
        "Overall status",
        "Completion certificate",
        "Notes"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_", "__ ", "- ", "* ", "[", "[a]", "<", ": ", "a: ", "a: ____ ", "#a ", "#", "@",
                "+4", "(", "If ", "→", "├─ ", "| ", "│", "\t", "yes, ", "24/7 ", "`", "\\_", "….",
                "> ", "roll back if ", "- [ ] ", "1. ", "Level 1 "
            })
    void aLongLineOfAnythingIsRead(String part) {
        String line = part.repeat(LONG / part.length());
        for (String head : HEADS) {
            String text =
                    "## " + head + "\n\n" + line + "\n\n- " + line + "\n\n```\n" + line + "\n```\n";
            Plan plan = assertTimeout(BOUND, () -> new MarkdownReader().read(text));
            assertPlaces(plan, text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyMixtureIsRead(long seed) {
        String[] parts = {
            "\n",
            "\n\n",
            "- ",
            "  ",
            "- [ ] ",
            "```\n",
            "├─ ",
            "└─ ",
            "│ ",
            "YES → ",
            "If bad",
            "?",
            "____",
            "[X]",
            "**Time:** ",
            "**Trigger:** ",
            "Date: ",
            "| a | b |\n|-|-|\n| ",
            "#ops",
            "@ana",
            "24/7",
            "Level 1",
            "Approved by: ",
            "\t",
            "---\n",
            "\r\n",
            ":",
            "**",
            "a"
        };
        Random random = new Random(seed);
        for (int run = 0; run < 1_000; run++) {
            String text =
                    IntStream.range(0, 6)
                            .mapToObj(_ ->
                                    "## "
                                            + HEADS[random.nextInt(HEADS.length)]
                                            + "\n"
                                            + some(parts, random))
                            .collect(Collectors.joining("\n"));
            assertPlaces(new MarkdownReader().read(text), text);
        }
    }

    private static String some(String[] parts, Random random) {
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(_ -> parts[random.nextInt(parts.length)])
                .collect(Collectors.joining());
    }

    private static void assertPlaces(Plan plan, String text) {
        for (Form form : plan.arrangements().forms()) {
            assertThat(form.end()).isBetween(0, text.length());
            assertThat(form.slots())
                    .allSatisfy(line -> {
                        String place = text.substring(line.slot().offset(), line.slot().end());
                        assertThat(place).doesNotContain("\n", "\r");
                        assertThat(form.end()).isGreaterThanOrEqualTo(line.slot().end());
                    });
        }
    }
}
