package dev.cutover.commands.views;

import static dev.cutover.commands.views.Seen.assertSeen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Messages as lines of text.
class PlainTextTest {

    @Test
    void tablesAndCommandsAreLinesToo() {
        assertSeen(
                        Message.of(
                                new Table(
                                        List.of("Task", "Owner"),
                                        List.of(List.of(Text.of("1.1"), Text.of("Ana")))),
                                new Verbatim("./run --all")))
                .isEqualTo(
                        """
                        Task | Owner
                        1.1 | Ana
                        ./run --all\
                        """);
    }

    @Test
    void everyShapeHasASignAndAWordOfItsOwn() {
        assertThat(Stream.of(Shape.values()).map(Shape::sign)).doesNotHaveDuplicates();
        assertThat(Stream.of(Shape.values()).map(Shape::word)).doesNotHaveDuplicates();
    }
}
