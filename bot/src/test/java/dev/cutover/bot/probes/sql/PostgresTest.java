package dev.cutover.bot.probes.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.Named;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With a real PostgreSQL, which the test brings along; skipped where it cannot be started.
class PostgresTest {

    private static final int ROWS = 12;

    private static @Nullable EmbeddedPostgres started;

    @BeforeAll
    static void start() throws SQLException {
        try {
            started = EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException | LinkageError failure) {
            Assumptions.abort(
                    "No PostgreSQL can be started here, so nothing of it is tested: " + failure);
        }
        execute(
                "create table t (id int primary key, name text, up boolean, share numeric)",
                "insert into t select n, 'row ' || n, n % 2 = 0, n / 4.0 from generate_series(1, 12) n",
                "create sequence numbers",
                "create function emptied() returns int language plpgsql volatile as 'begin delete from t; return 1; end'",
                "create role reader login",
                "grant select on t to reader");
    }

    @AfterAll
    static void stop() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    @Test
    void valuesKeepTheirTypes() {
        assertThat(
                        judged(
                                        "SELECT * FROM t ORDER BY id",
                                        "expect rows == 12, value == 1, row name == \"row 1\", row up == f, row share < 0.5, time < 5s")
                                .lines())
                .extracting(Judgement.Line::outcome)
                .containsOnly(Outcome.PASS);
        assertThat(
                        judged(
                                        "SELECT 100.0 * count(*) / current_setting('max_connections')::int FROM pg_stat_activity",
                                        "expect value < 80")
                                .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(judged("SHOW transaction_read_only", "expect value == on").outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(
                        judged(
                                        "SELECT count(*) FROM information_schema.columns WHERE table_name = 't'",
                                        "expect value == 4")
                                .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(judged("SELECT id FROM t WHERE id > 99", "expect value < 5").lines())
                .containsExactly(new Judgement.Line(Outcome.ERROR, "value < 5", "no data"));
    }

    /// What flags alone let through: not even sent.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM t",
                "SELECT 1; DELETE FROM t",
                "COMMIT; DELETE FROM t",
                "SET TRANSACTION READ WRITE; DELETE FROM t",
                "EXPLAIN ANALYZE DELETE FROM t",
                "SELECT set_config('transaction_read_only', 'off', false)",
                "SELECT pg_read_file('/etc/passwd')",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity",
                "COPY t TO PROGRAM 'cat'",
                "DO $$ BEGIN DELETE FROM t; END $$"
            })
    void whatDoesNotReadIsNoProbe(String query) throws SQLException {
        assertThat(ProbeReader.block("sql main\n  " + query, 1).mistakes()).hasSize(1);

        Asked _ = ask("reader", query);
        assertThat(rows()).as("and a role that may only read does nothing").isEqualTo(ROWS);
    }

    /// What the text does not give away is stopped by the transaction, also for the owner.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITH gone AS (DELETE FROM t RETURNING *) SELECT count(*) FROM gone",
                "SELECT * INTO copied FROM t",
                "SELECT nextval('numbers')",
                "SELECT emptied()",
                "SELECT query_to_xml('DELETE FROM t', true, true, '')",
                "SELECT * FROM t FOR UPDATE"
            })
    void whatReadsAndWritesIsStoppedByTheTransaction(String query) throws SQLException {
        assertThat(ProbeReader.block("sql main\n  " + query, 1).mistakes()).isEmpty();
        for (String user : new String[] {"postgres", "reader"}) {
            assertThat(ask(user, query))
                    .as(user)
                    .isInstanceOfSatisfying(
                            Unanswered.class,
                            refused ->
                                    assertThat(refused.why())
                                            .matches(
                                                    user
                                                            + " refused(?:: a probe only reads| the query \\(SQLSTATE (?:42501|0A000)\\))"));
        }
        assertThat(rows()).isEqualTo(ROWS);
    }

    @Test
    void aRoleThatMayReadOneTableReadsNoOther() {
        assertThat(ask("reader", "SELECT * FROM pg_authid"))
                .isEqualTo(Asked.unknown("reader refused the query (SQLSTATE 42501)"));
    }

    @Test
    void aQueryThatTakesTooLongEndsInTime() {
        long start = System.nanoTime();
        assertThat(asking().ask(new Target.Sql("reader", "SELECT pg_sleep(30)"), seconds(1)))
                .isEqualTo(Asked.unknown("reader did not answer within 1000 ms"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(seconds(5));
    }

    @Test
    void moreRowsThanAnybodyCountsAreNotFetched() {
        assertThat(judged("SELECT generate_series(1, 5000000)", "expect rows > 50").lines())
                .containsExactly(
                        new Judgement.Line(Outcome.ERROR, "rows > 50", "more than 100 rows"));
    }

    @Test
    void itsOwnWordsAreNotShown() {
        assertThat(ask("reader", "SELECT 'a secret'::int"))
                .isEqualTo(Asked.unknown("reader refused the query (SQLSTATE 22P02)"));
        assertThat(ask("stranger", "SELECT 1"))
                .isEqualTo(Asked.unknown("stranger does not let the bot in"));
        assertThat(ask("elsewhere", "SELECT 1"))
                .isEqualTo(Asked.unknown("elsewhere cannot be reached"));
    }

    private static Judgement judged(String query, String clauses) {
        return SqlAnswers.judged(asking(), "reader", query, clauses);
    }

    private static Asked ask(String user, String query) {
        return asking().ask(new Target.Sql(user, query), seconds(10));
    }

    private static SqlAsking asking() {
        return new SqlAsking(
                new Named<>(
                        "CUTOVER_SQL_",
                        Map.of(
                                "postgres", database("postgres"),
                                "reader", database("reader"),
                                "stranger", database("stranger"),
                                "elsewhere",
                                        new Database(
                                                "jdbc:postgresql://127.0.0.1:1/x", "x", null))));
    }

    private static Database database(String user) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + postgres().getPort() + "/postgres", user, null);
    }

    private static EmbeddedPostgres postgres() {
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started;
    }

    private static int rows() throws SQLException {
        try (Connection connection = postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from t")) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
