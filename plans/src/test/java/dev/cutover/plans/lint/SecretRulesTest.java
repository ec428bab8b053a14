package dev.cutover.plans.lint;

import static dev.cutover.plans.lint.Linting.info;
import static dev.cutover.plans.lint.Linting.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What should not stand in a plan. The secrets here are put together, so that nothing that looks
/// for them stumbles over this file.
class SecretRulesTest {

    private static final String DOTS = "••••••••";
    private static final String HEX = "0123456789abcdef".repeat(2);

    @Test
    void aSecretIsFlaggedWithoutBeingRepeated() {
        String text =
                """
                ## Phase 1: Test
                - [ ] **1.1** Log in as ana@example.com / hunter22
                - [ ] **1.2** Get the DSN: http://%s@localhost:8080/1
                """
                        .formatted(HEX);
        String fix = "Write where it is kept instead, and change it: what was in a file is known.";
        assertThat(Linting.of(new SecretRule(), text))
                .containsExactly(
                        warning(
                                2,
                                "secret",
                                "A password behind its user stands here for everybody who can read"
                                        + " the plan.",
                                fix),
                        warning(
                                3,
                                "secret",
                                "A DSN with its key stands here for everybody who can read the"
                                        + " plan.",
                                fix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AKIA" + "ABCDEFGHIJKLMNOP",
                "ghp_" + "abcdefghijklmnopqrstuvwxyz0123456789",
                "xoxb-" + "123456789012-abcdefgh",
                "-----BEGIN RSA " + "PRIVATE KEY-----",
                "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0In0.abc123"
            })
    void aKeyIsMaskedWhole(String key) {
        assertThat(Secrets.masked("- [ ] Use " + key + " here"))
                .isEqualTo("- [ ] Use " + DOTS + " here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export DB_PASSWORD=hunter22",
                "POSTGRES_PASSWORD=\"hunter22\" ./run",
                "Password: hunter22",
                "**Password:** `hunter22`",
                "postgres://shop:hunter22@db/shop",
                "curl -u ana:hunter22 https://example.com",
                "mysql -u root -phunter22 shop",
                "sshpass -p hunter22 ssh a",
                "alter user shop password 'hunter22'",
                "login --api-key hunter22x",
                "./Deploy.ps1 -AdminPassword \"hunter22\"",
                "AccountKey=hunter22==",
                "curl -H 'Authorization: Bearer hunter22hunter22'"
            })
    void aPasswordIsMasked(String line) {
        assertThat(Secrets.masked(line)).contains(DOTS).doesNotContain("hunter22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password: [generate secure password]",
                "Password: see the vault, entry 7",
                "Generate POSTGRES_PASSWORD: `openssl rand -hex 16`",
                "export DB_PASSWORD=$SECRET",
                "export DB_PASSWORD=<STRONG>",
                "-OpenAiApiKey \"...\"",
                "MONGO_PASSWORD=YOUR_PASSWORD",
                "token=${TOKEN}",
                "Authorization: Bearer $TOKEN",
                "Bearer ${secret:TRACEHUB_TOKEN}",
                "mongodb://user:<password>@host",
                "postgres://user:$PASS@host/db",
                "dba@example.com / on-call",
                "ana@example.com / 24/7",
                "secretName=app-secret",
                "password_file=/run/secrets/db",
                "Token stored: _______________________",
                "All secrets are rotated: yes",
                "git@github.com:team/repo.git",
                "https://example.com/login?user=ana",
                "Access key rotated in phase 2",
                "password=os.getenv('DB')",
                "Tokens: 2 per user",
                "Verify password reset works"
            })
    void aNameForASecretIsNone(String line) {
        assertThat(Secrets.masked(line)).isEqualTo(line);
        assertThat(Linting.of(new SecretRule(), line)).isEmpty();
    }

    @Test
    void twoSecretsInOneLineAreMaskedBoth() {
        assertThat(Secrets.masked("PASSWORD=hunter22 and http://a:hunter33@b"))
                .isEqualTo("PASSWORD=" + DOTS + " and http://a:" + DOTS + "@b");
    }

    @Test
    void anAddressOfAnInternalNetworkIsAHintOnce() {
        String text =
                """
                ## Phase 1: Test
                - [ ] **1.1** Ping 10.1.2.3 and 192.168.0.7
                - [ ] **1.2** Ping 10.1.2.3 again
                - [ ] **1.3** Open http://wiki.corp/ and db.prod.internal
                """;
        assertThat(Linting.of(new PrivateAddressRule(), text))
                .containsExactly(
                        address(2, "10.1.2.3", ", here and in 1 more lines"),
                        address(2, "192.168.0.7", ""),
                        address(4, "wiki.corp", ""),
                        address(4, "db.prod.internal", ""));
    }

    private static Finding address(int line, String address, String where) {
        return info(
                line,
                "private-address",
                address + " is an address of your internal network" + where + ".",
                "Keep the plan inside, or write a name in its place, such as APP_HOST.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080 and 127.0.0.1",
                "46.149.70.219",
                "172.32.0.1",
                "version 1.10.2.3",
                "v10.2.3.4",
                "Docker 10.2.3",
                ".env.local and settings.local",
                "host.docker.internal",
                "https://app.example.com/internal",
                "src/main.internal.ts"
            })
    void anAddressForEverybodyIsFine(String line) {
        assertThat(Linting.of(new PrivateAddressRule(), line)).isEmpty();
    }

    @Test
    void theAddressOfAProbeIsFine() {
        String text = "- [ ] a\n  ```probe\n  tcp 10.1.2.3:80\n  ```\n";
        assertThat(Linting.of(new PrivateAddressRule(), text)).isEmpty();
    }
}
