package dev.cutover.bot.probes.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Asked.Unanswered;
import dev.cutover.bot.probes.Named;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlAskingTest {

    private static final String URL = "jdbc:h2:mem:probes";

    private final Connection kept;

    SqlAskingTest() throws SQLException {
        kept = DriverManager.getConnection(URL, "sa", "");
    }

    @BeforeEach
    void fill() throws SQLException {
        try (Statement statement = kept.createStatement()) {
            statement.execute(
                    "create table users (id int primary key, name varchar, org int, up boolean, share double)");
            statement.execute(
                    "insert into users values (1, 'Ana', 7, true, 0.5), (2, 'Ben', null, false, 0.25)");
            statement.execute("create user reader password 'only-reads'");
            statement.execute("grant select on users to reader");
        }
    }

    @AfterEach
    void close() throws SQLException {
        try (Statement statement = kept.createStatement()) {
            statement.execute("shutdown");
        } finally {
            kept.close();
        }
    }

    @Test
    void theValueItsRowsAndItsColumnsAreCompared() {
        assertThat(
                        judged(
                                        "SELECT count(*) FROM users",
                                        "expect value == 2, rows == 1, time < 5s")
                                .lines())
                .extracting(Judgement.Line::outcome)
                .containsOnly(Outcome.PASS);
        assertThat(
                        judged(
                                        "SELECT id, name, org, up, share FROM users ORDER BY id",
                                        "expect row NAME == Ana, row up == true, row up == t, row org == 7, row share <= 0.5, row nobody missing")
                                .lines())
                .extracting(Judgement.Line::outcome)
                .containsOnly(Outcome.PASS);
        assertThat(
                        judged(
                                        "SELECT org FROM users WHERE id = 2",
                                        "expect value == null, value != 7")
                                .lines())
                .extracting(Judgement.Line::outcome)
                .containsOnly(Outcome.PASS);
    }

    @Test
    void noRowIsNoDataAndNotZero() {
        assertThat(judged("SELECT id FROM users WHERE id > 9", "expect value < 5").lines())
                .containsExactly(new Judgement.Line(Outcome.ERROR, "value < 5", "no data"));
        assertThat(judged("SELECT id FROM users WHERE id > 9", "expect rows == 0").outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void moreRowsThanAnybodyCountsAreUnclear() {
        assertThat(judged("SELECT x FROM system_range(1, 5000)", "expect rows > 50").lines())
                .containsExactly(
                        new Judgement.Line(Outcome.ERROR, "rows > 50", "more than 100 rows"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM users",
                "SELECT 1; DELETE FROM users",
                "COMMIT; DELETE FROM users",
                "SET TRANSACTION READ WRITE; DELETE FROM users",
                "INSERT INTO users VALUES (9, 'x', 1, true, 1)",
                "UPDATE users SET org = 1",
                "DROP TABLE users",
                "CALL 1",
                "/* SELECT */ DELETE FROM users",
                "-- SELECT\nDELETE FROM users",
                "(DELETE FROM users)",
                "EXPLAIN ANALYZE DELETE FROM users",
                "MERGE INTO users KEY (id) VALUES (1, 'x', 1, true, 1)"
            })
    void whatDoesNotReadIsNotEvenSent(String query) throws SQLException {
        assertThat(ProbeReader.block("sql main\n  " + query.replace("\n", "\n  "), 1).mistakes())
                .hasSize(1);
        assertThat(users()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM FINAL TABLE (DELETE FROM users)",
                "SELECT * FROM FINAL TABLE (UPDATE users SET org = 1)",
                "SELECT * FROM OLD TABLE (DELETE FROM users)",
                "WITH gone AS (SELECT * FROM OLD TABLE (DELETE FROM users)) SELECT * FROM gone"
            })
    void whatReadsAndWritesIsRefusedOrTakenBack(String query) throws SQLException {
        Asked _ = ask("main", query);
        assertThat(users()).isEqualTo(2);
        try (Statement statement = kept.createStatement();
                ResultSet result =
                        statement.executeQuery("select count(*) from users where org = 1")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getInt(1)).isZero();
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerSaysNothingOfWhatIsAsked() {
        assertThat(ask("main", "SELECT nothing FROM nowhere"))
                .isInstanceOfSatisfying(
                        Unanswered.class,
                        broken -> {
                            assertThat(broken.outcome()).isEqualTo(Outcome.ERROR);
                            assertThat(broken.why())
                                    .startsWith("main refused the query (SQLSTATE 42");
                        });
        assertThat(ask("other-one", "SELECT 1"))
                .isEqualTo(
                        Asked.unknown(
                                "the datasource other-one is not known; set CUTOVER_SQL_OTHER_ONE where the bot runs"));
        assertThat(ask("locked", "SELECT 1"))
                .isEqualTo(Asked.unknown("locked does not let the bot in"));
        assertThat(ask("gone", "SELECT 1")).isEqualTo(Asked.unknown("gone cannot be reached"));
    }

    @Test
    void aQueryThatTakesTooLongEnds() {
        long start = System.nanoTime();
        Asked asked =
                new SqlAsking(named(Map.of("main", new Database(URL, "sa", ""))))
                        .ask(
                                new Target.Sql(
                                        "main",
                                        "SELECT count(*) FROM system_range(1, 100000) a, system_range(1, 100000) b"),
                                Duration.ofSeconds(1));
        assertThat(asked).isEqualTo(Asked.unknown("main did not answer within 1000 ms"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void whereItIsIsNeverShown() {
        assertThat(new Database("jdbc:x://a:b@c", "ana", "s3cret").toString())
                .isEqualTo("a database");
    }

    private int users() throws SQLException {
        try (Statement statement = kept.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from users")) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }

    private static Judgement judged(String query, String clauses) {
        return SqlAnswers.judged(asking(), "main", query, clauses);
    }

    private static Asked ask(String datasource, String query) {
        return asking().ask(new Target.Sql(datasource, query), Duration.ofSeconds(5));
    }

    private static SqlAsking asking() {
        return new SqlAsking(
                named(
                        Map.of(
                                "main", new Database(URL, "reader", "only-reads"),
                                "locked", new Database(URL, "reader", "wrong"),
                                "gone", new Database("jdbc:h2:tcp://127.0.0.1:1/x", "sa", ""))));
    }

    private static Named<Database> named(Map<String, Database> databases) {
        return new Named<>("CUTOVER_SQL_", databases);
    }
}
