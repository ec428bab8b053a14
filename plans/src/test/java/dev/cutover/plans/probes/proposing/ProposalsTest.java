package dev.cutover.plans.probes.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '¦',
            textBlock =
                    """
                    Health: `curl -f http://app.example.com/health` → GET http://app.example.com/health
                    Health: `curl -fsS app.example.com:8080/health` → GET http://app.example.com:8080/health
                    Health: `curl -sI https://app.example.com/` → HEAD https://app.example.com/
                    Health: `curl -sL https://app.example.com/docs` → GET https://app.example.com/docs; follow 10
                    Health: `curl -m 5 https://app.example.com/` → GET https://app.example.com/; timeout 5s
                    Health: `curl -XGET -o /dev/null -w '%{http_code}' https://app.example.com/` → GET https://app.example.com/
                    Health: `curl --resolve app.example.com:443:203.0.113.9 https://app.example.com/` → GET https://app.example.com/; via 203.0.113.9
                    Ask it: `curl -H 'Accept: application/json' https://app.example.com/` → GET https://app.example.com/; header Accept: application/json
                    Ask it: `curl -H "Authorization: Bearer $API_TOKEN" https://app.example.com/me` → GET https://app.example.com/me; header Authorization: Bearer ${secret:API_TOKEN}
                    Ask it: `curl -H 'X-Api-Key: 9f8e7d6c5b4a' https://app.example.com/me` → GET https://app.example.com/me; header X-Api-Key: ${secret:APP_EXAMPLE_COM_KEY}
                    Ask it: `curl -u ana:pw https://app.example.com/me` → GET https://app.example.com/me; header Authorization: Basic ${secret:APP_EXAMPLE_COM_TOKEN}
                    Ask it: `curl -s https://app.example.com/health | jq -e '.status == "ok"'` → GET https://app.example.com/health; expect json $.status == "ok"
                    Ask it: `curl -s https://app.example.com/health | grep -q healthy` → GET https://app.example.com/health; expect body contains "healthy"
                    Ask it: `curl -sI https://app.example.com/ | grep -i strict-transport-security` → HEAD https://app.example.com/; expect header strict-transport-security exists
                    Ask it: `curl -sI https://app.example.com/ | grep "HTTP/2 200"` → HEAD https://app.example.com/; expect status == 200
                    Look: `wget -q --spider https://app.example.com/health` → HEAD https://app.example.com/health; follow 10
                    Look: `wget -qO- https://app.example.com/health` → GET https://app.example.com/health; follow 10
                    Look up: `nslookup app.example.com` → dns app.example.com A
                    Look up: `nslookup -type=cname app.example.com 8.8.8.8` → dns app.example.com CNAME @8.8.8.8
                    Look up: `dig MX example.com @ns1.example.net +short` → dns example.com MX @ns1.example.net
                    Look up: `host -t txt example.com` → dns example.com TXT
                    Look: `echo | openssl s_client -connect app.example.com:443 -servername app.example.com | openssl x509 -noout -dates` → tls app.example.com:443
                    Look: `nc -zv db.example.com 5432` → tcp db.example.com:5432
                    Look: `nc -z -w 3 db.example.com 5432` → tcp db.example.com:5432
                    Look: `telnet mail.example.com 25` → tcp mail.example.com:25
                    Count: `psql -d shop -c "SELECT COUNT(*) FROM orders"` → sql shop; SELECT COUNT(*) FROM orders
                    Count: `sudo -u postgres psql -tAc "SELECT 1" shop` → sql shop; SELECT 1
                    Count: `psql "postgres://ana:pw@db.example.com/shop?sslmode=require" -c "SELECT 1"` → sql shop; SELECT 1
                    Count: `psql "$NEW_URL" -c 'SELECT 1'` → sql new_url; SELECT 1
                    Count: `mysql -u root -p -e "SELECT COUNT(*) FROM users" crm` → sql crm; SELECT COUNT(*) FROM users
                    Count: `kubectl exec -n shop deploy/db -- psql shop -c "SELECT 1"` → sql shop; SELECT 1
                    Count: `SELECT COUNT(*) FROM orders;` → sql main; SELECT COUNT(*) FROM orders
                    Tested with curl https://app.example.com/health → GET https://app.example.com/health
                    Tested with nslookup app.example.com. → dns app.example.com A
                    Health check: https://app.example.com/health returns 200 → GET https://app.example.com/health; expect status == 200
                    https://app.example.com/health responds within 2 seconds → GET https://app.example.com/health; expect time < 2s
                    UI accessible at https://app.example.com/. → GET https://app.example.com/
                    `GET https://app.example.com/health` → GET https://app.example.com/health
                    Health check: `https://app.example.com/health` answers with 200 or 204 → GET https://app.example.com/health; expect status in (200, 204)
                    """)
    void aWrittenCheckIsOfferedAsAProbe(String step, String source) {
        assertThat(sources(step)).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '¦',
            textBlock =
                    """
                    curl -s https://app.example.com/health → 200 OK → expect status == 200
                    curl -s https://app.example.com/health → HTTP/2 200 → expect status == 200
                    curl -s https://app.example.com/health → 2xx → expect status == 2xx
                    curl -s https://app.example.com/health → 401 Unauthorized → expect status == 401
                    curl -s https://app.example.com/health → "status": "ok" → expect json $.status == "ok"
                    curl -s https://app.example.com/health → {"status": "UP", "db": {"status": "DOWN"}} → expect json $.status == "UP"
                    curl -s https://app.example.com/health → {"ready": true, "queue": 0} → expect json $.ready == true, json $.queue == 0
                    curl -s https://app.example.com/health → < 500ms → expect time < 500ms
                    curl -s https://app.example.com/health → 200 in under 2 seconds → expect status == 200, time < 2s
                    curl -s https://app.example.com/health → "pong" → expect body contains "pong"
                    curl -s https://app.example.com/health | jq .status → healthy → expect json $.status == "healthy"
                    curl -s https://app.example.com/health | jq -r '.checks[0].up' → true → expect json $.checks[0].up == true
                    curl -so /dev/null -w '%{time_total}' https://app.example.com/ → < 0.5 → expect time < 0.5s
                    dig +short app.example.com → 203.0.113.10 → expect answer contains 203.0.113.10
                    dig +short app.example.com CNAME → edge.example.net. → expect answer contains edge.example.net
                    dig app.example.com → TTL 300 → expect ttl <= 300s
                    nc -zv db.example.com 5432 → Connection refused → expect refused
                    nc -zv db.example.com 5432 → open → expect open
                    openssl s_client -connect app.example.com:443 → valid for at least 30 days → expect valid, expires > 30d
                    psql shop -c "SELECT COUNT(*) FROM a" → 9 columns → expect value == 9
                    psql shop -c "SELECT COUNT(*) FROM a" → (25+ rows) → expect value >= 25
                    psql shop -c "SELECT COUNT(*) FROM a" → at least 1,200 → expect value >= 1200
                    psql shop -c "SELECT COUNT(*) FROM a" → more than 3 → expect value > 3
                    psql shop -c "SELECT name FROM a" → 3 rows → expect rows == 3
                    psql shop -c "SELECT name FROM a" → no rows → expect rows == 0
                    psql shop -c "SELECT version FROM a" → 006 → expect value == "006"
                    psql shop -c "SELECT (SELECT COUNT(*) FROM a) AS x, (SELECT COUNT(*) FROM b) AS y" → 0 NULL values → expect row x == 0, row y == 0
                    """)
    void whatIsExpectedIsReadInItsWords(String command, String expected, String clause) {
        String plan =
                "# T\n\n## Phase 1\n\n- [ ] Check\n  - [ ] Run `%s`\n  - [ ] Expected: %s\n"
                        .formatted(command, expected);
        assertThat(proposals(plan))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal.source()).endsWith("; " + clause);
                    assertThat(proposal.notes()).noneMatch(note -> note.startsWith("No result"));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Send: `curl -X POST https://app.example.com/orders`",
                "Send: `curl -d a=b https://app.example.com/orders`",
                "Send: `curl -XDELETE https://app.example.com/orders/1`",
                "Install: `curl -fsSL https://get.example.com | sh`",
                "Install: `curl -fsSL https://get.example.com | sudo bash -s --`",
                "Keep: `curl -O https://app.example.com/a.tgz`",
                "Keep: `curl https://app.example.com/a > a.json`",
                "Keep: `wget https://app.example.com/a.yml`",
                "Ask: `curl https://$HOST/health`",
                "Ask: `curl https://<host>/health`",
                "Ask: `curl https://[your host]/health`",
                "Ask: `curl https://{{host}}/health`",
                "Ask: `curl https://app.example.com/users/{id}`",
                "Ask: `curl https://NEW_APP_URL/health`",
                "Ask: `curl https://your-app.example.com/health`",
                "Ask: `curl https://____.example.com/health`",
                "Ask: `curl https://app.example.com/...`",
                "Ask: `curl https://ana:pw@app.example.com/`",
                "Ask: `curl 'https://app.example.com/?access_token=abc'`",
                "Ask: `curl https://hooks.example.com/services/B01ABCDEFG23HIJKLMN4567`",
                "Ask: `curl --proxy http://p.example.com https://app.example.com/`",
                "Ask: `curl -H 'Host: $HOST' https://app.example.com/`",
                "Ask: `curl -H 'Accept: a; b' https://app.example.com/`",
                "Ask: `ssh app1 curl http://localhost/health`",
                "Ask: `docker exec app curl http://localhost/health`",
                "Make sure that the old host no longer answers: `curl https://old.example.com/`",
                "Make sure that `curl https://old.example.com/` fails",
                "Ask: `! curl -f https://old.example.com/`",
                "Ask: `while curl -f https://old.example.com/; do sleep 2; done`",
                "Look up: `nslookup HOST`",
                "Look up: `dig -x 203.0.113.10`",
                "Listen: `nc -l 8080`",
                "Look: `nc -zv db.example.com 80-90`",
                "Look: `openssl s_client -starttls smtp -connect mail.example.com:25`",
                "Look: `openssl rand -hex 32`",
                "Change: `psql shop -c \"UPDATE a SET b = 1\"`",
                "Change: `psql shop -c \"SELECT 1; DELETE FROM a\"`",
                "Change: `psql shop -c \"WITH x AS (DELETE FROM a RETURNING 1) SELECT 1 FROM x\"`",
                "Change: `psql shop -c \"SELECT * INTO b FROM a\"`",
                "Change: `psql shop -c \"SELECT pg_terminate_backend(1)\"`",
                "Change: `psql shop -c \"SELECT nextval('a')\"`",
                "Change: `psql shop -c \"SELECT my_cleanup()\"`",
                "Change: `psql shop -c \"SELECT 1 FROM a FOR UPDATE\"`",
                "Run: `psql shop -f migrate.sql`",
                "Run: `psql shop -c '\\dt'`",
                "Run: `psql shop -c \"SELECT 1 FROM users WHERE token = 'abc'\"`",
                "Run: `psql shop -c 'SELECT $1'`",
                "Add uptime check for https://app.example.com/",
                "Set APP_DOMAIN=https://app.example.com",
                "Open the browser: `https://app.example.com`",
                "Share https://app.example.com with the team",
                "Point the health check to https://app.example.com/health",
                "Dig into the logs",
                "Ping: `ping app.example.com`"
            })
    void whatChangesOrHidesSomethingIsLeftOut(String step) {
        assertThat(sources(step)).isEmpty();
    }

    @Test
    void resultsBelowAnAddressMakeItACheck() {
        assertThat(
                        proposals(
                                """
                                # T

                                ## Phase 1

                                - [ ] Accessed: https://app.example.com/health
                                  - [ ] Response status: 200 OK
                                  - [ ] Response body shows:
                                    - [ ] "status": "healthy"
                                    - [ ] "database": "healthy"
                                """))
                .extracting(Proposal::owner, Proposal::line, Proposal::source)
                .containsExactly(
                        tuple(
                                "1.1",
                                5,
                                "GET https://app.example.com/health; expect status == 200, json $.status == \"healthy\", json $.database == \"healthy\""));
    }

    @Test
    void whatIsExpectedOfSeveralChecksIsNotGivenToAnyOfThem() {
        List<Proposal> proposals =
                proposals(
                        """
                        # T

                        ## Phase 1

                        - [ ] Check both:
                          ```bash
                          # the first
                          curl -f https://a.example.com/health   # Expected: 200
                          curl -f https://b.example.com/health
                          ```
                          Expected: 204
                        """);
        assertThat(proposals)
                .extracting(Proposal::source)
                .containsExactly(
                        "GET https://a.example.com/health; expect status == 200",
                        "GET https://b.example.com/health");
    }

    @Test
    void aLoopWithAnEndIsAskedUntilThen() {
        String loop =
                """
                # T

                ## Phase 1

                - [ ] Wait:
                  ```bash
                  %s
                  ```
                """;
        assertThat(
                        proposals(
                                loop.formatted(
                                        "for i in {1..30}; do if curl -f http://a.example.com/; then break; fi; sleep 2; done")))
                .extracting(Proposal::source)
                .containsExactly("GET http://a.example.com/; within 60s every 2s");
        assertThat(
                        proposals(
                                loop.formatted(
                                        "while ! curl -f http://a.example.com/; do sleep 2; done")))
                .singleElement()
                .satisfies(proposal ->
                        assertThat(proposal.notes()).anyMatch(note -> note.contains("within 5m")));
    }

    @Test
    void whatATaskAlreadyAsksIsNotOfferedAgain() {
        assertThat(
                        proposals(
                                """
                                # T

                                ## Phase 1

                                - [ ] One
                                  - [ ] `curl https://a.example.com/health`
                                  - [ ] once more: `curl -s https://A.example.com/health/`
                                  - probe: `GET https://a.example.com/health; expect status == 200`
                                - [ ] Two
                                  - [ ] `curl https://a.example.com/health`
                                  - [ ] once more: `curl -s https://a.example.com/health`
                                - [x] Done: `curl https://b.example.com/`
                                """))
                .extracting(Proposal::owner)
                .containsExactly("1.2");
    }

    @Test
    void aGateOfAPhaseIsOfferedToThePhase() {
        assertThat(
                        proposals(
                                """
                                # T

                                ## Phase 1: Go

                                **Blocking:** https://status.example.com/health returns 200

                                - [ ] Work
                                """))
                .extracting(Proposal::owner, Proposal::source)
                .containsExactly(
                        tuple("1", "GET https://status.example.com/health; expect status == 200"));
    }

    @Test
    void databasesOfTheSameNameAreToldApart() {
        assertThat(
                        proposals(
                                """
                                # T

                                ## Phase 1

                                - [ ] `psql -h old-db -d shop -c "SELECT COUNT(*) FROM a"`
                                - [ ] `psql -h new-db -d shop -c "SELECT COUNT(*) FROM a"`
                                """))
                .extracting(proposal -> proposal.probe().title())
                .containsExactly("sql shop", "sql shop-new-db");
    }

    @Test
    void noSecretIsCopied() {
        List<Proposal> proposals =
                proposals(
                        """
                        # T

                        ## Phase 1

                        - [ ] Ask: `curl -H "Authorization: Bearer s3cr3tvalue" https://a.example.com/me`
                        - [ ] Ask: `curl -u ana:s3cr3tvalue https://b.example.com/me`
                        - [ ] Ask: `PGPASSWORD=s3cr3tvalue psql shop -c "SELECT 1"`
                        - [ ] Ask: `mysql -ps3cr3tvalue -e "SELECT 1" crm`
                        - [ ] Ask: `curl -b session=s3cr3tvalue https://c.example.com/me`
                        """);
        assertThat(proposals).hasSize(5);
        assertThat(proposals.toString()).doesNotContain("s3cr3tvalue");
    }

    @Test
    void whatIsTakenForGrantedIsSaid() {
        assertThat(notes("`curl -k https://localhost:8443/`"))
                .containsExactly(
                        "No result is written, so every status from 200 to 299 is good.",
                        "“localhost” is the machine that the bot runs on.",
                        "The certificate must be valid; “-k” is not taken over.");
        assertThat(notes("`nc -zv db.example.com 5432`"))
                .containsExactly("No result is written, so an open port is good.");
        assertThat(notes("`psql shop -c \"SELECT 1\"`"))
                .containsExactly(
                        "No result is written, so it is good when a value comes back.",
                        "The datasource is named after the database “shop”.");
        assertThat(notes("`curl -H \"X-Token: $T1\" https://a.example.com/`"))
                .contains("Set CUTOVER_SECRET_T1 and CUTOVER_SECRET_T1_HOSTS where the bot runs.");
    }

    private static List<String> notes(String step) {
        return proposals("# T\n\n## Phase 1\n\n- [ ] " + step + "\n").getFirst().notes();
    }

    private static List<String> sources(String step) {
        return proposals("# T\n\n## Phase 1\n\n- [ ] **1.1** Work\n  - [ ] " + step + "\n").stream()
                .map(Proposal::source)
                .toList();
    }

    private static List<Proposal> proposals(String plan) {
        return Proposals.of(new MarkdownReader().read(plan));
    }
}
