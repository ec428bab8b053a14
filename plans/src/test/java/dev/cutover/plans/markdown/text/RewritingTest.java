package dev.cutover.plans.markdown.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RewritingTest {

    @Test
    void withoutEditsEverythingIsWhereItWas() {
        Rewriting none = Rewriting.none("abc");
        assertThat(none.with(List.of())).isSameAs(none);
        assertThat(none.text()).isEqualTo("abc");
        assertThat(none.original()).isEqualTo("abc");
        assertThat(none.originalOf(3)).isEqualTo(3);
        assertThat(none.indexOf(2)).isEqualTo(2);
        assertThat(none.lineOf(1, 7)).isEqualTo(7);
        assertThat(none.isCopy(0, 3)).isTrue();
    }

    @Test
    void aPlaceBehindAnEditIsThatInTheOriginal() {
        Rewriting read =
                Rewriting.none("0123456789")
                        .with(
                                List.of(
                                        Edit.delete(0, 1),
                                        new Edit(3, 6, "X"),
                                        Edit.insert(8, "++")));
        assertThat(read.text()).isEqualTo("12X67++89");
        assertThat(IntStream.rangeClosed(0, 9).map(read::originalOf))
                .containsExactly(1, 2, 3, 6, 7, 8, 8, 8, 9, 10);
        assertThat(read.isCopy(0, 2)).isTrue();
        assertThat(read.isCopy(0, 3)).isFalse();
        assertThat(read.isCopy(2, 3)).isFalse();
        assertThat(read.isCopy(3, 5)).isTrue();
        assertThat(IntStream.of(1, 2, 6, 8, 9).map(read::indexOf)).containsExactly(0, 1, 3, 7, 8);
    }

    @Test
    void linesStayThoseOfTheOriginal() {
        Rewriting read =
                Rewriting.none("a\r\nb\rc\nd")
                        .with(List.of(Edit.insert(3, "\n~~~\n"), Edit.delete(5, 6)));
        assertThat(read.text()).isEqualTo("a\r\n\n~~~\nb\r\nd");
        assertThat(read.lineOf(0, 1)).isEqualTo(1);
        assertThat(read.lineOf(read.text().indexOf('b'), 4)).isEqualTo(2);
        assertThat(read.lineOf(read.text().indexOf('d'), 5)).isEqualTo(4);
    }

    @Test
    void editsInTheWrongOrderAreRefused() {
        Rewriting text = Rewriting.none("abcdef");
        assertThatThrownBy(() -> text.with(List.of(Edit.delete(2, 4), Edit.delete(3, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins before 4");
        assertThatThrownBy(() -> new Edit(3, 2, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no stretch from 3 to 2");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCharacterThatIsKeptIsFoundAgain(int seed) {
        Random random = new Random(seed);
        String original = text(random);
        Rewriting read = Rewriting.none(original);
        for (int layer = 0; layer < 3; layer++) {
            read = read.with(edits(read.text(), random));
        }
        assertThat(read.original()).isEqualTo(original);
        for (int index = 0; index < read.text().length(); index++) {
            int place = read.originalOf(index);
            // What is only read is in capitals: no other character may be taken for another.
            if (Character.isLowerCase(read.text().charAt(index))) {
                assertThat(read.text().charAt(index)).isEqualTo(original.charAt(place));
                assertThat(read.indexOf(place)).isEqualTo(index);
                assertThat(read.lineOf(index, lineOf(read.text(), index)))
                        .isEqualTo(lineOf(original, place));
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static int lineOf(String text, int index) {
        return 1 + (int) text.chars().limit(index).filter(letter -> letter == '\n').count();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < random.nextInt(60); index++) {
            text.append(random.nextInt(6) == 0 ? '\n' : (char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    private static List<Edit> edits(String text, Random random) {
        List<Edit> edits = new ArrayList<>();
        int start = random.nextInt(5);
        while (start <= text.length()) {
            int end = Math.min(text.length(), start + random.nextInt(4));
            edits.add(new Edit(start, end, "ABC\n".substring(random.nextInt(5))));
            start = end + random.nextInt(8);
        }
        return edits;
    }
}
