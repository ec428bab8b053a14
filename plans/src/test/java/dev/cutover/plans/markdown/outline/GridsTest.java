package dev.cutover.plans.markdown.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Grid.Cell;
import dev.cutover.plans.markdown.blocks.Blocks;
import dev.cutover.plans.markdown.blocks.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridsTest {

    @Test
    void everyCellHasItsPlace() {
        String text =
                """
                # Times

                | Phase | Actual |
                |-------|--------|
                | **0** |  |
                | 1 \\| 2 | `a` |
                """;
        Grid grid = grid(text);
        assertThat(grid.line()).isEqualTo(3);
        assertThat(texts(grid.heads())).containsExactly("Phase", "Actual");
        assertThat(grid.rows())
                .extracting(row -> texts(row.cells()))
                .containsExactly(List.of("0", ""), List.of("1 | 2", "`a`"));
        assertThat(written(grid.rows().getFirst().cells().getFirst(), text)).isEqualTo(" **0** ");
        assertThat(written(grid.rows().getFirst().cells().getLast(), text)).isEqualTo("  ");
        assertThat(text.substring(grid.end())).isEqualTo("\n");
    }

    @Test
    void barsAtTheEndsMayBeMissing() {
        String text = "a | b\r\n--|--\r\nc | d  \r\n";
        Grid grid = grid(text);
        assertThat(texts(grid.heads())).containsExactly("a", "b");
        assertThat(written(grid.rows().getFirst().cells().getLast(), text)).isEqualTo(" d");
    }

    private static Grid grid(String text) {
        return Blocks.of(text).stream()
                .filter(Piece.Table.class::isInstance)
                .map(Piece.Table.class::cast)
                .map(Grids::of)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    private static String written(Cell cell, String text) {
        return text.substring(cell.slot().offset(), cell.slot().end());
    }
}
