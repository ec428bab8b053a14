package dev.cutover.plans.lint;

import static dev.cutover.plans.lint.Linting.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Finding;
import org.junit.jupiter.api.Test;

class ProbeRuleTest {

    private static final String ALL =
            "Begin with GET (or another method), tcp, tls, dns, sql, prom, push, ask or run.";

    @Test
    void aProbeOfNoKnownKindIsAnError() {
        String text =
                """
                ## Phase 1: Switch
                - [ ] **1.1** Bring it up
                  - probe: `get https://app.example.com/health; expect status == 200`
                  - **Probe:** `https://app.example.com/health`
                  - probe: ``
                  ```probe
                  ping app.example.com
                  expect open
                  ```
                  ```probe
                  GET https://app.example.com/health
                  expect status == 200
                  ---
                  telnet app.example.com
                  ```
                  ```probe

                  ```
                """;
        assertThat(Linting.of(new ProbeRule(), text))
                .containsExactly(
                        unknown(3, "get", "Write “GET”."),
                        unknown(
                                4,
                                "https://app.example.com/health",
                                "Write “GET https://app.example.com/health”."),
                        empty(5),
                        unknown(7, "ping", ALL),
                        unknown(14, "telnet", ALL),
                        empty(17));
    }

    @Test
    void everyKnownKindIsFine() {
        String text =
                """
                ## Phase 1: Switch
                - [ ] **1.1** Write a probe: it helps
                  - probe: `tcp localhost:8080; expect refused`
                  ```probe
                  POST https://app.example.com/login
                  header Content-Type: application/json
                    {"a": 1}

                  expect status == 200
                  ---
                  dns app.example.com CNAME
                  ---
                  tls app.example.com:443
                  ---
                  sql main
                    SELECT 1
                  ---
                  prom main as ratio
                    up
                  ---
                  push backup
                  ---
                  run pm2-list
                  ---
                  ask "RAM used"
                  ```
                  ```bash
                  probe the ground
                  ```
                """;
        assertThat(Linting.of(new ProbeRule(), text)).isEmpty();
    }

    @Test
    void aLongWordIsCut() {
        assertThat(Linting.of(new ProbeRule(), "- [ ] a\n  - probe: `" + "x".repeat(90) + "`\n"))
                .containsExactly(unknown(2, "x".repeat(40) + "…", ALL));
    }

    private static Finding unknown(int line, String word, String fix) {
        return error(line, "invalid-probe", "A probe cannot begin with “" + word + "”.", fix);
    }

    private static Finding empty(int line) {
        return error(
                line,
                "invalid-probe",
                "This probe asks nothing.",
                "Write what to ask, for example “GET https://app.example.com/health”.");
    }
}
