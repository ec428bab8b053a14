package dev.cutover.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.probes.net.Certificates;
import dev.cutover.bot.settings.BadSetting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProbeCommandTest {

    private final MockWebServer server = new MockWebServer();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir private Path folder;

    @BeforeEach
    void start() throws IOException {
        server.start();
        environment.put("CUTOVER_PROBE_ALLOW", "localhost");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyProbeSaysWhatItSees() throws IOException {
        server.enqueue(new MockResponse.Builder().body("{\"status\":\"healthy\"}").build());
        Said said =
                probe(
                        """
                        # Move
                        ## Phase 1: Switch
                        - [ ] **1.1** Bring it up
                          - probe: `GET http://localhost:%d/health; expect json $.status == healthy`
                        - [ ] **1.2** Look
                          ```probe
                          ask "How full is the disk in percent?"
                          expect answer < 80
                          ```
                        """
                                .formatted(server.getPort()));

        assertThat(said.exit()).isZero();
        assertThat(said.text())
                .isEqualTo(
                        """
                        ✓ pass     1.1     GET http://localhost:%d/health
                                             ✓ json $.status == healthy: “healthy”

                        1 of 1 probes pass. 1 more is reported or typed while the cutover runs.
                        """
                                .formatted(server.getPort()));
    }

    @Test
    void whatFailsAndWhatNobodyKnowsAreToldApart() throws IOException {
        server.enqueue(new MockResponse.Builder().code(502).build());
        Said said =
                probe(
                        """
                        # Move
                        ## Phase 1: Switch
                        - [ ] **1.1** Bring it up
                          - probe: `GET http://localhost:%d/health`
                          - probe: `GET http://elsewhere.example/`
                          - probe: `sql main`
                          ```probe
                          sql main
                            SELECT 1
                          ```
                        """
                                .formatted(server.getPort()));

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("✗ status == 2xx: 502")
                .contains("? unknown  1.1     GET http://elsewhere.example/")
                .contains(
                        "? line 5: The bot may not ask elsewhere.example:80. Add it to CUTOVER_PROBE_ALLOW, for example CUTOVER_PROBE_ALLOW=elsewhere.example:80.")
                .contains(
                        "? line 8: The datasource main is not known. Set CUTOVER_SQL_MAIN where the bot runs")
                .contains("0 of 3 probes pass.");
    }

    @Test
    void secretsDatasourcesAndCommandsComeFromTheSettings() throws IOException {
        environment.put("CUTOVER_SECRET_KEY", "s3cret-value");
        environment.put("CUTOVER_SECRET_KEY_HOSTS", "localhost");
        environment.put("CUTOVER_SQL_MAIN_DB", "jdbc:h2:mem:");
        environment.put("CUTOVER_SQL_MAIN_DB_USER", "sa");
        environment.put("CUTOVER_PROM_MAIN", server.url("/prom").toString());
        environment.put("CUTOVER_RUN_HELLO", "/bin/echo {[0-9]+}");
        server.setDispatcher(
                new Dispatcher() {
                    @Override
                    public MockResponse dispatch(RecordedRequest request) {
                        String path = request.getUrl().encodedPath();
                        String key = String.valueOf(request.getHeaders().get("X-Key"));
                        return new MockResponse.Builder()
                                .body(
                                        path.startsWith("/prom/api/v1/query")
                                                ? "{\"data\":{\"resultType\":\"scalar\",\"result\":[1,\"7\"]}}"
                                                : key)
                                .build();
                    }
                });
        Said said =
                probe(
                        """
                        # Move
                        ## Phase 1: Switch
                        ```probe
                        GET http://localhost:%d/
                        header X-Key: ${secret:KEY}
                        expect body contains "[secret]"
                        ---
                        sql main-db
                          SELECT 42
                        expect value == 42
                        ---
                        prom main
                          up
                        expect value == 7
                        ---
                        run hello 5
                        expect value == 5
                        ```
                        - [ ] **1.1** Bring it up
                        """
                                .formatted(server.getPort()));

        assertThat(said.text()).contains("4 of 4 probes pass.").doesNotContain("s3cret");
        assertThat(said.exit()).isZero();
    }

    @Test
    void oneTaskCanBeAskedAlone() throws IOException {
        String plan =
                """
                # Move
                ## Phase 1: Switch
                - [ ] **1.1** Bring it up
                  - probe: `tcp localhost:%d`
                - [ ] **1.2** Look
                """
                        .formatted(server.getPort());

        assertThat(probe(plan, "1.1").text()).contains("1 of 1 probes pass.");
        assertThat(probe(plan, "1.2").text()).contains("There is no probe at 1.2.");
        assertThat(probe("# Move\n## Phase 1: Switch\n- [ ] **1.1** Look\n").exit()).isEqualTo(1);
    }

    @Test
    void aSettingThatCannotBeUsedIsSaid() throws IOException {
        for (Map.Entry<String, String> wrong :
                Map.of(
                                "CUTOVER_PROBE_ALLOW", "http://a/",
                                "CUTOVER_SECRET_KEY", "no-hosts",
                                "CUTOVER_PROM_MAIN", "prometheus",
                                "CUTOVER_SQL_MAIN", "postgres://db",
                                "CUTOVER_RUN_LS", "ls -l",
                                "CUTOVER_PROBE_CA", "/nowhere/ca.pem",
                                "CUTOVER_PUSH_TOKEN", "short")
                        .entrySet()) {
            environment.clear();
            environment.put(wrong.getKey(), wrong.getValue());
            assertThat(probe("# Move\n- [ ] **1.1** Look\n").text())
                    .contains(
                            wrong.getKey().startsWith("CUTOVER_RUN")
                                    ? "CUTOVER_RUN_"
                                    : wrong.getKey());
        }
    }

    @Test
    void authoritiesOfOnesOwnAreBelieved() throws Exception {
        Certificates own = Certificates.of(folder, "own", "localhost", 90);
        try (MockWebServer tls = new MockWebServer()) {
            tls.useHttps(own.context().getSocketFactory());
            tls.enqueue(new MockResponse.Builder().build());
            tls.start();
            String asked = "# Move\n## Phase 1: Switch\n- [ ] **1.1** Bring it up\n  - probe: ";
            String certificate = asked + "`tls localhost:" + tls.getPort() + "`\n";
            String request = asked + "`GET https://localhost:" + tls.getPort() + "/`\n";
            assertThat(probe(certificate).text()).contains("✗ valid: “not trusted”");

            environment.put("CUTOVER_PROBE_CA", own.pem(folder).toString());
            assertThat(probe(certificate).text()).contains("1 of 1 probes pass.");
            assertThat(probe(request).text()).contains("1 of 1 probes pass.");
        }
    }

    @Test
    void aFileThatHoldsNoAuthorityIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("ca.pem"), "nothing");
        environment.put("CUTOVER_PROBE_CA", file.toString());
        assertThat(probe("# Move\n- [ ] **1.1** Look\n").text())
                .startsWith(
                        "CUTOVER_PROBE_CA names %s, and that file holds something else"
                                .formatted(file));
        environment.put("CUTOVER_PROBE_CA", folder.resolve("none.pem").toString());
        assertThat(probe("# Move\n- [ ] **1.1** Look\n").text())
                .contains("cannot be read (NoSuchFileException)");
    }

    private record Said(int exit, String text) {}

    private Said probe(String plan, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.md"), plan);
        StringWriter out = new StringWriter();
        ProbeCommand command = new ProbeCommand();
        CommandLine line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        line.parseArgs(
                more.length == 0
                        ? new String[] {file.toString()}
                        : new String[] {file.toString(), more[0]});
        try {
            int exit = command.examine(environment, InstantSource.system());
            return new Said(exit, out.toString());
        } catch (BadSetting bad) {
            return new Said(1, String.valueOf(bad.getMessage()));
        }
    }
}
