package dev.cutover.plans.markdown.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.markdown.blocks.Line;
import dev.cutover.plans.markdown.hints.Hint;
import dev.cutover.plans.markdown.hints.Hints;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Quick looks that spare most lines a pattern must let every line through that it matches.
class QuickLookTest {

    private static final int RUNS = 60_000;
    private static final String[] PARTS = {
        " ",
        " ",
        "\t",
        ":",
        "：",
        "*",
        "**",
        "__",
        "_",
        "___",
        "\\_",
        ".....",
        "……",
        "[",
        "]",
        "[x]",
        "[Name]",
        "(",
        ")",
        "<",
        ">",
        "<PASSWORD>",
        "{{",
        "}}",
        "{{ HOST }}",
        "YYYY-MM-DD",
        "YYYY",
        "NEW_URL",
        "A_1",
        "your-host",
        "YOUR_",
        "Your-x",
        "-",
        "#",
        "--",
        "//",
        "REM",
        ";",
        "/",
        "é",
        "`",
        "1",
        "a",
        "done",
        "Owner",
        "needs:",
        "Duration:",
        "estimated time:",
        "last updated:",
        "blocked by:",
        "Acceptance",
        "❗",
        "“",
        "😀",
        "\u00a0"
    };

    /// What a field in bold is scanned for by hand.
    private static final Pattern BOLD_FIELD =
            Pattern.compile(
                    "[^\\p{L}\\p{N}*_\\[(`]{0,8}(\\*\\*|__|\\*)(?<name>[^*_:`]{1,60})"
                            + "(?::\\s?\\1|\\1\\s?:)(?<value>.*)",
                    Pattern.DOTALL);

    private final Random random = new Random(9);

    private String line() {
        StringBuilder line = new StringBuilder();
        for (int more = random.nextInt(9); more >= 0; more--) {
            line.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return line.toString();
    }

    @Test
    void noFieldIsOverlooked() {
        for (int run = 0; run < RUNS; run++) {
            String line = line();
            String text = line.strip();
            boolean field =
                    BOLD_FIELD.matcher(text).matches() || Fields.PLAIN.matcher(text).matches();
            assertThat(Fields.in(line, 1).isPresent()).as(line).isEqualTo(field);
        }
    }

    @Test
    void fieldsInBoldAreScannedAsTheirPatternSays() {
        for (int run = 0; run < RUNS; run++) {
            String line = line();
            Matcher field = BOLD_FIELD.matcher(line);
            BoldField expected =
                    field.matches()
                            ? new BoldField(field.group("name"), field.group("value"))
                            : null;
            assertThat(BoldField.of(line)).as(line).isEqualTo(expected);
        }
    }

    @Test
    void noBoldHeadIsOverlooked() {
        for (int run = 0; run < RUNS; run++) {
            String line = line();
            boolean head = BoldHead.BOLD.matcher(line.strip()).matches();
            assertThat(BoldHead.of(line).isPresent()).as(line).isEqualTo(head);
        }
    }

    @Test
    void placeholdersAndLinesToWriteOnGiveTheirHint() {
        for (int run = 0; run < RUNS; run++) {
            String line = line();
            boolean name = Placeholders.mayBeIn(line) || Placeholders.mayBeAssignedIn(line);
            if (name || !Underscores.in(line).isEmpty()) {
                assertThat(Hints.of(line).has(Hint.PLACEHOLDER)).as(line).isTrue();
            }
        }
    }

    @Test
    void noPlaceToFillInIsOverlooked() {
        for (int run = 0; run < RUNS; run++) {
            String line = line();
            boolean places = Prompts.PLACE.matcher(line).find();
            assertThat(Prompts.in(new Line(line, 1, 0)).isEmpty()).as(line).isEqualTo(!places);
        }
    }

    @Test
    void noCommentIsOverlooked() {
        for (int run = 0; run < RUNS; run++) {
            String line = line().strip();
            if (Expectation.COMMENT.matcher(line).matches()) {
                assertThat(Expectation.mayHoldComment(line)).as(line).isTrue();
            }
        }
    }

    /// What is passed over holds nothing but links.
    @Test
    void noPlaceholderIsOverlooked() {
        for (int run = 0; run < RUNS; run++) {
            String line = line();
            Matcher found = Placeholders.ANY.matcher(line);
            while (!Placeholders.mayBeIn(line) && found.find()) {
                String behind = line.substring(found.end());
                assertThat(found.group("square")).as(line).isNotNull();
                assertThat(behind).as(line).matches("(?s)[(\\[:].*");
            }
        }
    }
}
