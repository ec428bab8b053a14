package dev.cutover.commands.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final String INSERT =
            "insert into said (run, number, text) values (:run, :number, :text)";

    private final Handle handle = Jdbi.create("jdbc:h2:mem:").open();
    private final Rows rows = new Rows(handle, "night");

    @BeforeEach
    void makeTable() {
        handle.execute("create table said (run varchar, number bigint, text varchar)");
    }

    @AfterEach
    void close() {
        rows.close();
        handle.close();
    }

    private List<String> texts() {
        return handle.createQuery("select text from said order by number")
                .mapTo(String.class)
                .list();
    }

    @Test
    void whatANameStandsForGoesWhereverTheNameStands() {
        rows.sql("insert into said (run, text) select :run, :text where :text <> :run")
                .text("text", "hello")
                .run();

        assertThat(texts()).containsExactly("hello");
    }

    @Test
    void aStatementThatIsRunAgainTakesWhatBelongsToItThen() {
        rows.sql(INSERT).number("number", 1).text("text", "one").run();
        rows.sql(INSERT).number("number", 2).text("text", null).run();
        rows.sql(INSERT).number("number", 3).text("text", "three").run();

        assertThat(texts()).containsExactly("one", null, "three");
    }

    @Test
    void whatIsLeftOutIsNotWhatStoodThereTheLastTime() {
        rows.sql(INSERT).number("number", 1).text("text", "one").run();

        assertThatThrownBy(() -> rows.sql(INSERT).number("number", 2).run())
                .isInstanceOf(JdbiException.class);
        assertThat(texts()).containsExactly("one");
    }

    @Test
    void whatNoDatabaseTakesBecomesAMark() {
        assertThat(Rows.storable("a\0b\ud83dc")).isEqualTo("a\ufffdb\ufffdc");
        assertThat(Rows.storable("caf\u00e9 \ud83d\ude80")).isEqualTo("caf\u00e9 \ud83d\ude80");
        assertThat(Rows.storable("x".repeat(200_000))).hasSize(100_000);
    }
}
