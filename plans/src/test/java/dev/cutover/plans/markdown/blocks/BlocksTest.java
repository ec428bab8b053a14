package dev.cutover.plans.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Box;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @Test
    void aDocumentIsCutIntoPieces() {
        String text =
                "# T #\n\npara\n**a:** b\n- [x] one\n  two\n  - note\n```sh x\nls\n\n```\n***\n| a |\n|---|\n";
        assertThat(Blocks.of(text))
                .containsExactly(
                        new Piece.Heading(1, new Line("T", 1, 2)),
                        new Piece.Paragraph(
                                0, List.of(new Line("para", 3, 7), new Line("**a:** b", 4, 12))),
                        item(
                                1,
                                new Box(true, 5, 24),
                                "one two",
                                new Line(" one", 5, 26),
                                new Line("two", 6, 33)),
                        new Piece.Item(2, 7, null, "note", false, List.of(new Line("note", 7, 41))),
                        new Piece.Code(0, 8, 9, "sh", "ls"),
                        new Piece.Rule(12),
                        new Piece.Table(
                                0, List.of(new Line("| a |", 13, 66), new Line("|---|", 14, 72))));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "- [ ] x",
                "* [ ] x",
                "+ [ ] x",
                "1. [ ] x",
                "12) [ ] x",
                "   - [ ] x",
                "-\t[ ] x",
                "-   [ ] x",
                "> - [ ] x",
                "- - [ ] x",
                "-\n  [ ] x",
                "- [ ]x",
                "- [ ]",
                "- [\t] x",
            })
    void aBoxIsFoundHoweverItsItemIsWritten(String text) {
        assertThat(boxes(text)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "[ ] x",
                "text - [ ] x",
                "- [x](https://example.com)",
                "- [x]: https://example.com",
                "- [] x",
                "- [-] x",
                "- x [ ]",
                "-[ ] x",
                "    - [ ] x",
                "\t- [ ] x",
                "```\n- [ ] x\n```",
                "~~~~\n- [ ] x\n```\n- [ ] x",
                "````md\n```\n- [ ] x\n```\n````",
                "- a\n  ```\n  - [ ] x\n  ```",
                "- a\n\n      - [ ] x",
                "<!--\n- [ ] x\n-->",
                "<pre>\n- [ ] x\n</pre>",
            })
    void whatIsNoBoxOrStandsInCodeIsNone(String text) {
        assertThat(boxes(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "- [x] a\n      - [ ] over-indented",
                "text\n    - [ ] lazy",
                "text\n2. [ ] a list that may not interrupt",
                "- [x] a\n  ---\n- [ ] b",
                "- [x] a | b\n  --|--\n- [ ] c",
                "| a |\n|---|\n| b |\n- [ ] c | d",
                "<details>\n- [ ] html\n</details>",
                "- a\n      - b\n      - [ ] c",
                "Head\n    - [ ] a\n---",
            })
    void aBoxThatMarkdownOverlooksIsFoundStill(String text) {
        assertThat(boxes(text)).extracting(Box::offset).contains(text.indexOf("[ ]") + 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'a\n\n- [ ] x', 3",
        "'a\r\n\r\n- [ ] x', 3",
        "'a\r\r- [ ] x', 3",
        "'\uFEFF- [ ] x', 1",
        "'\uFEFF\r\n\t\r\n- [ ] x', 3",
        "'- a\n\t- [ ] x', 2",
        "'- a\r\n\t- b\r\n\t\t- [ ] x\r\n', 3",
        "'\0\n\n- [ ] x', 3",
        "'😀 é\n\n1. [ ] x', 3",
    })
    void theOffsetIsThatInTheOriginalText(String text, int line) {
        assertThat(boxes(text)).containsExactly(new Box(false, line, text.indexOf("[ ]") + 1));
    }

    @Test
    void aLooseBoxBelongsToTheItemFurtherLeft() {
        assertThat(Blocks.of("- [ ] a\n      - [ ] b\n         - [ ] c\n      - [ ] d\n"))
                .extracting(Piece::depth)
                .containsExactly(1, 2, 3, 2);
    }

    @Test
    void aBoldLineBelowAnItemIsAHeadOfItsOwn() {
        assertThat(Blocks.of("- [ ] a\n**Next:**\n- [ ] b\n**Owner:** c\n"))
                .containsExactly(
                        item(1, new Box(false, 1, 3), "a", new Line(" a", 1, 5)),
                        new Piece.Paragraph(0, List.of(new Line("**Next:**", 2, 8))),
                        item(1, new Box(false, 3, 21), "b", new Line(" b", 3, 23)),
                        new Piece.Paragraph(1, List.of(new Line("**Owner:** c", 4, 26))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', 1",
        "'a', 1",
        "'a\n', 1",
        "'a\nb', 2",
        "'a\r\nb\r\n', 2",
        "'a\rb\r', 2",
        "'\n\n', 2",
    })
    void linesAreCountedAsThePartOfThemThatHasText(String text, int lines) {
        assertThat(Blocks.lines(text)).isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'## A ##', A",
        "'## A #1', A #1",
        "'## C#', C#",
        "'A\n===', A",
        "'A\nB\n---', A B",
        "'#', ''",
    })
    void aHeadingIsReadWithoutItsMarks(String text, String title) {
        assertThat(((Piece.Heading) Blocks.of(text).getFirst()).text().text()).isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"    code", "```\ncode\n```", "- a\n  ~~~ sh\n  code\n  ~~~"})
    void codeSaysWhereItsFirstLineIs(String text) {
        Piece.Code code = (Piece.Code) Blocks.of(text).getLast();
        assertThat(text.lines().toList().get(code.firstLine() - 1)).contains("code");
    }

    @Test
    void aLooseItemKnowsItsPlace() {
        String text = "para\n    > -  a ____\n    - [ ] b ____\n";
        assertThat(Blocks.of(text).stream().filter(Piece.Item.class::isInstance))
                .allSatisfy(piece -> {
                    Line line = ((Piece.Item) piece).lines().getFirst();
                    assertThat(text.substring(line.offset())).startsWith(line.text());
                });
    }

    private static Piece.Item item(int depth, Box box, String text, Line... lines) {
        return new Piece.Item(depth, box.line(), box, text, false, List.of(lines));
    }

    private static List<Box> boxes(String text) {
        return Blocks.of(text).stream()
                .flatMap(piece ->
                        piece instanceof Piece.Item item
                                ? Stream.ofNullable(item.box())
                                : Stream.empty())
                .toList();
    }
}
