package dev.cutover.plans.probes.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MistakesTest {

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(
                        "GET http://a.example/\nexpect time < 500",
                        2,
                        "“time” is a duration: write a unit, for example 500ms."),
                wrong(
                        "GET http://a.example/\nexpect stauts == 200",
                        2,
                        "A probe of the kind http has no “stauts”."),
                wrong(
                        "GET http://a.example/?key=${secret:KEY}",
                        1,
                        "A secret may not stand in a URL: URLs are shown in the chat."),
                wrong(
                        "GET http://ben:pw@a.example/",
                        1,
                        "A name and password may not stand in a URL: URLs are shown in the chat."),
                wrong(
                        "prom main\n  disk_free\nexpect value > 20%",
                        1, "A % in “value > 20%” needs the scale of the value."),
                wrong(
                        "sql main\n  SELECT 1; DELETE FROM t",
                        1,
                        "One statement only: there is a “;” inside the query."),
                wrong(
                        "sql main\n  DELETE FROM t",
                        1,
                        "A probe only reads, and this query begins with “DELETE”."),
                wrong(
                        "sql main\n  SELECT pg_read_file('/etc/passwd')",
                        1,
                        "“pg_read_file” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  SELECT \"pg_ls_dir\" /* */ ('/')",
                        1,
                        "“pg_ls_dir” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  SELECT name FROM users INTO/**/OUTFILE '/tmp/x'",
                        1,
                        "“OUTFILE” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  SELECT 1 /*!50000 INTO DUMPFILE '/tmp/x' */",
                        1,
                        "“DUMPFILE” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  SELECT LOAD_FILE('/etc/passwd')",
                        1,
                        "“LOAD_FILE” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  SELECT FILE_READ('/etc/passwd')",
                        1,
                        "“FILE_READ” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  SELECT * FROM CSVREAD('/etc/passwd')",
                        1,
                        "“CSVREAD” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  TABLE LINK_SCHEMA('x', '', 'jdbc:h2:mem:', 'sa', '', 'PUBLIC')",
                        1,
                        "“LINK_SCHEMA” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  SELECT * FROM dblink('host=elsewhere', 'SELECT 1') AS t(a int)",
                        1,
                        "“dblink” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "sql main\n  SELECT pg_terminate_backend(pid) FROM pg_stat_activity",
                        1,
                        "“pg_terminate_backend” reaches beyond the tables: a probe only reads what they hold."),
                wrong(
                        "GET http://a.example/\nevery 15m",
                        2,
                        "“every” needs “for” and a duration: a watch must end."),
                wrong(
                        "POST http://a.example/\nevery 1m for 10m",
                        1,
                        "POST may not be repeated: it changes the system."),
                wrong(
                        "DELETE http://a.example/\nwithin 10s",
                        1,
                        "DELETE may not be repeated: it changes the system."),
                wrong(
                        "PUT http://a.example/\nat 1h",
                        1,
                        "PUT may not be repeated: it changes the system."),
                wrong("", 1, "This probe asks nothing."),
                wrong("GETT http://a.example/", 1, "A probe cannot begin with “GETT”."),
                wrong("GET", 1, "What to ask is missing."),
                wrong("GET ftp://a.example/", 1, "“ftp://a.example/” is no address of a web page."),
                wrong("GET http://a.example/\n  {}", 1, "A GET sends no body."),
                wrong("tcp a.example", 1, "The port of “a.example” is missing."),
                wrong("tcp a.example:0", 1, "“0” is no port."),
                wrong("dns a.example QQ", 1, "“QQ” is no type of record."),
                wrong("sql", 1, "“sql” needs the name of a datasource."),
                wrong("sql main", 1, "This probe has no query."),
                wrong("prom main", 1, "This probe has no query."),
                wrong(
                        "prom main in percent\n  up",
                        1,
                        "Nobody knows what “in percent” means here."),
                wrong("ask how are you", 1, "The question stands between quotes."),
                wrong("push", 1, "A name is missing here."),
                wrong(
                        "tcp a.example:80\nvia 192.0.2.1",
                        1,
                        "“header”, “via” and “follow” go with a request such as GET, and not with “tcp”."),
                wrong("tcp a.example:80\n  hello", 1, "A probe of the kind tcp sends nothing."),
                wrong("GET http://a.example/\nvia a.example", 2, "“a.example” is no address."),
                wrong(
                        "GET http://a.example/\nexpects status == 200",
                        2,
                        "A line cannot begin with “expects”."),
                wrong("GET http://a.example/\nheader nothing", 2, "“nothing” is no header."),
                wrong(
                        "GET http://a.example/\nheader A: ${secret}",
                        2,
                        "“${secret}” is no place for a secret."),
                wrong("GET http://a.example/\nfollow some", 2, "“some” is no count."),
                wrong("GET http://a.example/\nwithin soon", 2, "“soon” is no duration."),
                wrong(
                        "GET http://a.example/\nwithin 10s every 10ms",
                        2,
                        "Nothing is asked more often than every 1s here."),
                wrong(
                        "GET http://a.example/\nevery 1s for 10m",
                        2,
                        "Nothing is asked more often than every 5s here."),
                wrong(
                        "GET http://a.example/\nevery 1d for 90d",
                        2,
                        "Nothing is watched for more than 60 days."),
                wrong(
                        "GET http://a.example/\nwithin 10s\nevery 5m for 1h",
                        1,
                        "“within” waits until it passes, “every … for …” and “at” watch: one probe does one of them."),
                wrong(
                        "GET http://a.example/\ndowntime",
                        1,
                        "“downtime” counts how long a watch saw something fail, and this probe watches nothing."),
                wrong(
                        "GET http://a.example/\nwithin 60s\ndowntime",
                        1,
                        "“downtime” counts how long a watch saw something fail, and this probe watches nothing."),
                wrong(
                        "GET http://a.example/\nevery 1m for 1h\ndowntime 15m",
                        3,
                        "“downtime” stands alone, and “15m” stands behind it."),
                wrong(
                        "GET http://a.example/\nevery 1m for 1h\ndowntme",
                        3,
                        "A line cannot begin with “downtme”."),
                wrong("GET http://a.example/\nneed two", 2, "“two” is not the whole of it."),
                wrong(
                        "GET http://a.example/\nfail before 2",
                        2,
                        "“before 2” is not the whole of it."),
                wrong(
                        "GET http://a.example/\nno data is fine",
                        2,
                        "“fine” is not the whole of it."),
                wrong(
                        "GET http://a.example/\nallow many failed",
                        2,
                        "“many” is not the whole of it."),
                wrong("GET http://a.example/\ntimeout 10m", 1, "An answer may take 60s at most."),
                wrong("GET http://a.example/\nexpect", 2, "Nothing stands here."),
                wrong(
                        "GET http://a.example/\nexpect status",
                        2,
                        "Something is missing behind “status”."),
                wrong(
                        "GET http://a.example/\nexpect status ==",
                        2,
                        "Something is missing behind “==”."),
                wrong(
                        "GET http://a.example/\nexpect status = 200",
                        2,
                        "“=” does not compare anything."),
                wrong(
                        "GET http://a.example/\nexpect status == 200 time < 1s",
                        2,
                        "Nobody knows what “time” means here."),
                wrong(
                        "GET http://a.example/\nexpect status == , time < 1s",
                        2,
                        "A value is missing before “,”."),
                wrong(
                        "GET http://a.example/\nexpect status in (200, 202",
                        2,
                        "A list is opened and never closed."),
                wrong(
                        "GET http://a.example/\nexpect status == (200, 202)",
                        2,
                        "A list is compared with “in” only."),
                wrong(
                        "GET http://a.example/\nexpect status in 200",
                        2,
                        "“in” needs a list of values."),
                wrong(
                        "GET http://a.example/\nexpect body contains \"a",
                        2,
                        "A quote is opened in “\"a” and never closed."),
                wrong(
                        "GET http://a.example/\nexpect body matches /(/",
                        2,
                        "“/(/” is no pattern: Unclosed group."),
                wrong(
                        "GET http://a.example/\nexpect json $.a[?(@.b)] exists",
                        2,
                        "“$.a[?(@.b)]” is no path that can be followed."),
                wrong(
                        "GET http://a.example/\nexpect json status == 1",
                        2,
                        "“status” is no path that can be followed."),
                wrong("GET http://a.example/\nexpect all time < 1s", 2, "There is only one time."),
                wrong(
                        "GET http://a.example/\nexpect time contains 5",
                        2,
                        "“time” is a number, and is compared with numbers only."),
                wrong(
                        "GET http://a.example/\nexpect json $.n < many",
                        2,
                        "“<” compares numbers, and a number is missing in “json $.n < many”."),
                wrong(
                        "GET http://a.example/\nexpect size < 100",
                        2,
                        "“size” is a size: write a unit, for example 64KB."),
                wrong(
                        "sql main\n  SELECT 1\nexpect rows == 3s",
                        3,
                        "“rows” has no unit, and “3s” has one."),
                wrong(
                        "GET http://a.example/\nexpect count json $[*] > 3MB",
                        2,
                        "A count has no unit, and “3MB” has one."),
                wrong(
                        "GET http://a.example/\nexpect time < baseline(a b)",
                        2,
                        "The baseline's name is not closed."),
                wrong(
                        "GET http://a.example/\nexpect time < baseline + much",
                        2,
                        "“much” is no amount."),
                wrong("GET http://a.example/\nbaseline two words", 2, "“two words” is no name."),
                wrong(
                        "ask \"How much?\"\nwithin 5m",
                        1,
                        "A person is asked once, and not again and again."),
                wrong("run ls;rm\n", 1, "“ls;rm” is no name."));
    }

    private static Arguments wrong(String text, int line, String message) {
        return Arguments.of(text, line, message);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isSaidWithItsLine(String text, int line, String message) {
        Reading reading = ProbeReader.block(text, 1);

        assertThat(reading.probes()).isEmpty();
        assertThat(reading.mistakes()).extracting(Mistake::message).containsExactly(message);
        assertThat(reading.mistakes()).extracting(Mistake::line).containsExactly(line);
        assertThat(reading.mistakes().getFirst().fix()).endsWith(".").hasSizeGreaterThan(8);
    }

    @Test
    void everyMistakeOfAProbeIsToldAtOnce() {
        Reading reading =
                ProbeReader.block(
                        "GET http://a.example/\nexpect stauts == 200\nfollow some\nexpect time < 3",
                        1);

        assertThat(reading.mistakes()).extracting(Mistake::line).containsOnly(2, 3, 4).hasSize(3);
    }

    @Test
    void aMistakeInOneProbeLeavesTheOthersOfItsBlock() {
        Reading reading =
                ProbeReader.block("GET http://a.example/\n---\nGETT x\n---\ntcp a.example:80", 1);

        assertThat(reading.probes()).hasSize(2);
        assertThat(reading.mistakes()).hasSize(1);
    }

    @Test
    void whatWasMeantIsProposed() {
        assertThat(fix("get http://a.example/")).isEqualTo("Write “GET”.");
        assertThat(fix("https://a.example/")).isEqualTo("Write “GET https://a.example/”.");
        assertThat(fix("tpc a.example:80")).isEqualTo("Write “tcp”.");
        assertThat(fix("GET http://a.example/\nexpect stauts == 200")).isEqualTo("Write “status”.");
        assertThat(fix("GET http://a.example/\nexpct status == 200")).isEqualTo("Write “expect”.");
    }

    private static String fix(String text) {
        return ProbeReader.block(text, 1).mistakes().getFirst().fix();
    }

    @Test
    void anythingIsReadInBoundedTime() {
        for (String hostile :
                List.of(
                        "GET http://a.example/\nexpect " + "a ".repeat(500_000),
                        "GET http://a.example/\nexpect json $" + ".a".repeat(900) + " exists",
                        "GET http://a.example/\nexpect body matches /" + "(a*)*".repeat(300) + "/",
                        "GET " + "h".repeat(1_000_000),
                        "sql main\n  SELECT " + "x,".repeat(500_000),
                        "---\n".repeat(100_000),
                        "GET x\n---\n".repeat(20_000),
                        "\"".repeat(100_000),
                        "expect " + "(".repeat(100_000),
                        "header " + ":".repeat(100_000),
                        "GET http://a.example/\nevery " + " for".repeat(100_000),
                        "tcp " + ":".repeat(100_000))) {
            assertTimeout(Duration.ofSeconds(5), () -> ProbeReader.block(hostile, 1));
            assertTimeout(Duration.ofSeconds(5), () -> ProbeReader.inline(hostile, 1));
        }
    }

    @Test
    void whateverIsTypedIsReadOrHasAMistake() {
        String[] words = {
            "GET",
            "http://a.example/",
            "tcp",
            "a:1",
            "sql",
            "expect",
            "warn",
            "status",
            "==",
            "200",
            "time",
            "<",
            "5s",
            "json",
            "$.a[*]",
            "\n",
            "\n",
            "\n",
            "  ",
            "---",
            ",",
            "or",
            "(",
            ")",
            "in",
            "baseline",
            "+",
            "20%",
            "every",
            "for",
            "within",
            "\"",
            "/x/",
            "matches",
            "all",
            "need",
            "1",
            "in a row",
            "no data is",
            "${secret:A}",
            ";",
            "\u0000",
            "🙂"
        };
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(12); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)])
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }
            Reading reading = ProbeReader.block(text.toString(), 1);
            assertThat(reading.probes().size() + reading.mistakes().size())
                    .as(text.toString())
                    .isPositive();
        }
    }
}
