package dev.cutover.bot.probes.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Answered;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.Named;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With a real MariaDB, where this machine has one (Debian: mariadb-server-core).
class MariaDbTest {

    @TempDir private static Path folder;

    private static @Nullable MariaDb started;

    @BeforeAll
    static void start() throws IOException, InterruptedException, SQLException {
        Optional<Path> program = MariaDb.program();
        if (program.isEmpty()) {
            Assumptions.abort("This machine has no mariadbd, so nothing of it is tested.");
        }
        started = MariaDb.started(program.orElseThrow(), folder);
        started.execute(
                "create database app",
                "create table app.t (id int primary key, name varchar(20), up boolean, share decimal(5,2))",
                "insert into app.t values (1, 'one', true, 0.25), (2, 'two', false, null)",
                "create function app.emptied() returns int modifies sql data begin delete from app.t; return 1; end",
                "create user reader@'%' identified by 'only-reads'",
                "grant select on app.* to reader@'%'",
                "grant file on *.* to reader@'%'");
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void valuesKeepTheirTypes() {
        assertThat(
                        judged(
                                        "SELECT * FROM t ORDER BY id",
                                        "expect rows == 2, value == 1, row name == one, row up == true, row share < 0.5, time < 5s")
                                .lines())
                .extracting(Judgement.Line::outcome)
                .containsOnly(Outcome.PASS);
        assertThat(judged("SELECT share FROM t WHERE id = 2", "expect value == null").outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(judged("SELECT id FROM t WHERE id > 9", "expect value < 5").lines())
                .containsExactly(new Judgement.Line(Outcome.ERROR, "value < 5", "no data"));
        assertThat(judged("SHOW TABLES", "expect rows == 1, value == t").outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void anAddressOfMySqlIsAskedTheSameWay() {
        assertThat(ask("mysql", "SELECT 1")).isInstanceOf(Answered.class);
    }

    /// What the text does not give away is stopped by the transaction, also for the owner.
    @ParameterizedTest
    @ValueSource(strings = {"SELECT emptied()"})
    void whatReadsAndWritesIsStoppedByTheTransaction(String query) throws SQLException {
        assertThat(ProbeReader.block("sql main\n  " + query, 1).mistakes()).isEmpty();
        assertThat(ask("root", query)).isEqualTo(Asked.unknown("root refused: a probe only reads"));
        assertThat(rows()).isEqualTo(2);
    }

    /// What flags alone let through: not even sent, and one statement only where it is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM t",
                "SELECT 1; DELETE FROM t",
                "COMMIT; DELETE FROM t",
                "SET SESSION TRANSACTION READ WRITE; DELETE FROM t",
                "LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE t",
                "SELECT 1 INTO OUTFILE '/tmp/a-probe-wrote-this'",
                "SELECT 1 /*!99999 */ /*! INTO DUMPFILE '/tmp/a-probe-wrote-this' */",
                "SELECT load_file('/etc/passwd')",
                "SELECT get_lock('x', 5)"
            })
    void whatDoesNotReadIsNoProbe(String query) throws SQLException {
        assertThat(ProbeReader.block("sql main\n  " + query, 1).mistakes()).hasSize(1);
        if (!query.startsWith("SELECT 1 ") && !query.startsWith("SELECT l")) {
            Asked _ = ask("root", query);
        }
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void aQueryThatTakesTooLongEndsInTime() {
        long start = System.nanoTime();
        assertThat(
                        asking().ask(
                                        new Target.Sql("main", "SELECT count(*), sleep(30) FROM t"),
                                        Duration.ofSeconds(1)))
                .isEqualTo(Asked.unknown("main did not answer within 1000 ms"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void moreRowsThanAnybodyCountsAreNotFetched() {
        assertThat(judged("SELECT seq FROM seq_1_to_500000", "expect rows > 50").lines())
                .containsExactly(
                        new Judgement.Line(Outcome.ERROR, "rows > 50", "more than 100 rows"));
    }

    @Test
    void itsOwnWordsAreNotShown() {
        assertThat(ask("main", "SELECT secret FROM nowhere"))
                .isEqualTo(Asked.unknown("main refused the query (SQLSTATE 42S02)"));
        assertThat(ask("stranger", "SELECT 1"))
                .isEqualTo(Asked.unknown("stranger does not let the bot in"));
        assertThat(ask("gone", "SELECT 1")).isEqualTo(Asked.unknown("gone cannot be reached"));
        assertThat(ask("main", "SELECT * FROM mysql.user"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        refused ->
                                assertThat(refused.why())
                                        .isEqualTo("main refused the query (SQLSTATE 42000)"));
    }

    private static Judgement judged(String query, String clauses) {
        return SqlAnswers.judged(asking(), "main", query, clauses);
    }

    private static Asked ask(String user, String query) {
        return asking().ask(new Target.Sql(user, query), Duration.ofSeconds(10));
    }

    private static SqlAsking asking() {
        String url = server().url() + "app";
        return new SqlAsking(
                new Named<>(
                        "CUTOVER_SQL_",
                        Map.of(
                                "main", new Database(url, "reader", "only-reads"),
                                "mysql",
                                        new Database(
                                                url.replace("mariadb", "mysql"),
                                                "reader",
                                                "only-reads"),
                                "root", new Database(url, "root", ""),
                                "stranger", new Database(url, "reader", "wrong"),
                                "gone", new Database("jdbc:mariadb://127.0.0.1:1/x", "x", null))));
    }

    private static MariaDb server() {
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started;
    }

    private static int rows() throws SQLException {
        try (Connection connection = server().connected();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from app.t")) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }
}
