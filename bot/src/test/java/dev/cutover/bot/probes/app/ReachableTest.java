package dev.cutover.bot.probes.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.settings.ProbeSettings;
import dev.cutover.plans.Finding;
import dev.cutover.plans.Plan;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachableTest {

    private static final int OWN_PORT = 8090;

    private final Map<String, String> environment =
            new HashMap<>(
                    Map.of(
                            "CUTOVER_PROBE_ALLOW", "app.example.com, 192.0.2.0/28:443",
                            "CUTOVER_SECRET_KEY", "s3cret-value",
                            "CUTOVER_SECRET_KEY_HOSTS", "app.example.com",
                            "CUTOVER_SQL_MAIN_DB", "jdbc:postgresql://db:5432/app",
                            "CUTOVER_PROM_MAIN", "http://prometheus:9090",
                            "CUTOVER_RUN_ERRORS", "/opt/checks/errors.sh {[a-z]{1,20}}",
                            "CUTOVER_RUN_DISK", "/opt/checks/disk.sh",
                            "CUTOVER_PUSH_TOKEN", "0123456789abcdef"));

    @Test
    void whatIsSetUpHasNoFinding() {
        assertThat(
                        findings(
                                """
                                GET http://app.example.com/health
                                header X-Key: ${secret:KEY}
                                ---
                                GET https://app.example.com/health
                                via 192.0.2.7
                                header X-Key: ${secret:KEY}
                                ---
                                tcp app.example.com:5432
                                ---
                                tls 192.0.2.7:443
                                ---
                                dns app.example.com
                                ---
                                sql main-db
                                  SELECT 1
                                ---
                                prom main
                                  up
                                ---
                                run errors web
                                ---
                                run disk
                                ---
                                push backup
                                ---
                                ask "How full is the disk in percent?"
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET http://192.0.2.77/|The bot may not ask 192.0.2.77:80.|Add it to CUTOVER_PROBE_ALLOW, for example CUTOVER_PROBE_ALLOW=192.0.2.77:80.",
                "GET http://elsewhere.example/|The bot may not ask elsewhere.example:80.|Add it to CUTOVER_PROBE_ALLOW, for example CUTOVER_PROBE_ALLOW=elsewhere.example:80.",
                "GET https://app.example.com/; via 192.0.2.77|The bot may not ask 192.0.2.77:443.|Add it to CUTOVER_PROBE_ALLOW, for example CUTOVER_PROBE_ALLOW=192.0.2.77:443.",
                "GET http://169.254.169.254/|The bot never asks 169.254.169.254: it leads to the machine's own secrets, to everybody or nowhere.|Ask the machine that is meant by its name.",
                "tcp db.example.com:5432|The bot may not ask db.example.com:5432.|Add it to CUTOVER_PROBE_ALLOW, for example CUTOVER_PROBE_ALLOW=db.example.com:5432.",
                "tcp 127.0.0.1:8090|The bot does not ask itself at port 8090.|Ask what is to be measured.",
                "tls [fd12::5]:8443|The bot may not ask [fd12::5]:8443.|Add it to CUTOVER_PROBE_ALLOW, for example CUTOVER_PROBE_ALLOW=[fd12::5]:8443.",
                "dns app.example.com @192.0.2.53|The bot may not ask 192.0.2.53:53.|Add it to CUTOVER_PROBE_ALLOW, for example CUTOVER_PROBE_ALLOW=192.0.2.53:53.",
                "run pm2-list|No command pm2-list is allowed.|Whoever runs the bot can name it, for example CUTOVER_RUN_PM2_LIST=/opt/checks/pm2-list.sh.",
                "run errors WEB|The command errors does not take “WEB”.|It takes {[a-z]{1,20}}; whoever runs the bot can change CUTOVER_RUN_ERRORS.",
                "run errors|The command errors does not take “”.|It takes {[a-z]{1,20}}; whoever runs the bot can change CUTOVER_RUN_ERRORS.",
                "run disk x|The command disk does not take “x”.|It takes no arguments; whoever runs the bot can change CUTOVER_RUN_DISK.",
                "GET http://app.example.com/; header A: ${secret:NOBODY}|The secret NOBODY is not known.|Set CUTOVER_SECRET_NOBODY where the bot runs.",
                "GET https://192.0.2.7/; header A: ${secret:KEY}|The secret KEY is not for 192.0.2.7.|Add the host to CUTOVER_SECRET_KEY_HOSTS where the bot runs, if it may be told.",
            })
    void whatCannotWorkIsSaidWithItsLineAndWhatToSet(String probe, String message, String fix) {
        assertThat(findings(probe.replace("; ", "\n")))
                .containsExactly(
                        new Finding(4, Finding.Level.ERROR, "unreachable-probe", message, fix));
    }

    @Test
    void datasourcesThatNobodySetAreNamed() {
        assertThat(findings("sql other\n  SELECT 1\n---\nprom loki\n  up"))
                .extracting(Finding::line, Finding::message, Finding::fix)
                .containsExactly(
                        tuple(
                                4,
                                "The datasource other is not known.",
                                "Set CUTOVER_SQL_OTHER where the bot runs, for example CUTOVER_SQL_OTHER=jdbc:postgresql://db:5432/app."),
                        tuple(
                                7,
                                "The datasource loki is not known.",
                                "Set CUTOVER_PROM_LOKI where the bot runs, for example CUTOVER_PROM_LOKI=http://prometheus:9090."));
    }

    @Test
    void aSecretInABodyIsLookedAtToo() {
        assertThat(
                        findings(
                                "POST http://app.example.com/login\n  {\"password\": \"${secret:PW}\"}"))
                .extracting(Finding::message)
                .containsExactly("The secret PW is not known.");
    }

    /// Without TLS the name proves nothing: the address that is asked instead hears the secret.
    @Test
    void whereNothingIsProvedTheOtherAddressHasToBeToldAsWell() {
        environment.put("CUTOVER_PROBE_ALLOW", "app.example.com,192.0.2.7");
        String probe = "GET http://app.example.com/\nvia 192.0.2.7\nheader A: ${secret:KEY}";
        assertThat(findings(probe))
                .extracting(Finding::message)
                .containsExactly("The secret KEY is not for 192.0.2.7.");

        environment.put("CUTOVER_SECRET_KEY_HOSTS", "app.example.com,192.0.2.7");
        assertThat(findings(probe)).isEmpty();
    }

    @Test
    void aHostCannotReportWhereThereIsNoToken() {
        environment.remove("CUTOVER_PUSH_TOKEN");
        assertThat(findings("push backup"))
                .extracting(Finding::message, Finding::fix)
                .containsExactly(
                        tuple(
                                "No host can report backup.",
                                "Set CUTOVER_PUSH_TOKEN where the bot runs, and let the host post to /api/push/backup with it."));
    }

    /// Nobody is asked where a name leads, so this is not known before it is asked.
    @Test
    void aNameThatMayLeadIntoAnAllowedRangeIsLeftForLater() {
        environment.put("CUTOVER_PROBE_ALLOW", "10.0.0.0/8");
        assertThat(findings("GET http://inside.example/")).isEmpty();
    }

    @Test
    void theProbesOfPhasesAndTasksAreLookedAtInTheOrderOfTheText() {
        Plan plan =
                plan(
                        """
                        # Move
                        ## Phase 1: Switch
                        - [ ] **1.1** Bring it up
                          - probe: `tcp db.example.com:1`
                        ## Phase 2: Look
                        - probe: `tcp db.example.com:2`
                        - [ ] **2.1** Look
                          - probe: `tcp db.example.com:3`
                        """);
        Function<Plan, List<Finding>> check = reachable()::of;

        assertThat(check.apply(plan)).extracting(Finding::line).containsExactly(4, 6, 8);
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private List<Finding> findings(String probes) {
        return reachable()
                .of(
                        plan(
                                "# Move\n## Phase 1: Switch\n```probe\n"
                                        + probes
                                        + "\n```\n- [ ] **1.1** Look\n"));
    }

    private static Plan plan(String text) {
        return new MarkdownReader().read(text);
    }

    private Reachable reachable() {
        return new ProbeApp(ProbeSettings.of(environment), Set.of(OWN_PORT)).reachable();
    }
}
