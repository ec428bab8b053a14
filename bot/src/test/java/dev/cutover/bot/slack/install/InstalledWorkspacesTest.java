package dev.cutover.bot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.bot.settings.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledWorkspacesTest {

    @TempDir private Path folder;

    private InstalledWorkspaces started() {
        return InstalledWorkspaces.of(new Vault(folder, VaultTest.key(1)));
    }

    @Test
    void everyWorkspaceHasItsToken() throws IOException {
        InstalledWorkspaces workspaces = started();
        workspaces.keep(VaultTest.in("T1", "xoxb-one"));
        workspaces.keep(VaultTest.in("T2", "xoxb-two"));

        assertThat(workspaces.botToken("T1")).contains("xoxb-one");
        assertThat(started().botToken("T2")).contains("xoxb-two");
        assertThat(workspaces.botToken("T3")).isEmpty();
        assertThat(workspaces.all()).hasSize(2);
    }

    @Test
    void whoRemovesTheBotIsForgottenAtOnceAndForGood() throws IOException {
        InstalledWorkspaces workspaces = started();
        workspaces.keep(VaultTest.in("T1", "xoxb-one"));
        workspaces.keep(VaultTest.in("T2", "xoxb-two"));

        workspaces.gone("T1");

        assertThat(workspaces.botToken("T1")).isEmpty();
        assertThat(folder.resolve("T1.sealed")).doesNotExist();
        assertThat(started().botToken("T1")).isEmpty();
        assertThat(started().botToken("T2")).contains("xoxb-two");
        workspaces.gone("not an id");
    }

    @Test
    void oneDamagedFileKeepsNobodyElseFromWorking() throws IOException {
        started().keep(VaultTest.in("T1", "xoxb-one"));
        Files.writeString(folder.resolve("T2.sealed"), "nonsense");

        try (Logged logged = Logged.everything()) {
            InstalledWorkspaces workspaces = started();

            assertThat(workspaces.botToken("T1")).contains("xoxb-one");
            assertThat(workspaces.botToken("T2")).isEmpty();
            assertThat(logged.lines())
                    .containsExactly(
                            "A workspace is left out. %s is damaged. Remove it, and install the bot in that workspace again."
                                    .formatted(folder.resolve("T2.sealed")));
        }
    }

    @Test
    void aWorkspaceOfAnOrganisationSpeaksWithItsToken() throws IOException {
        InstalledWorkspaces workspaces = started();
        workspaces.keep(VaultTest.in("E1", "xoxb-whole"));
        workspaces.keep(VaultTest.in("T1", "xoxb-own"));
        assertThat(workspaces.botToken("T2")).isEmpty();

        workspaces.seen("T1", "E1");
        workspaces.seen("T2", "E1");
        workspaces.seen("T2", "E1");
        workspaces.seen("T3", "E2");
        workspaces.seen("../T4", "E1");

        assertThat(workspaces.botToken("T1")).contains("xoxb-own");
        assertThat(workspaces.botToken("T2")).contains("xoxb-whole");
        assertThat(workspaces.botToken("T3")).isEmpty();
        assertThat(started().botToken("T2")).contains("xoxb-whole");
        assertThat(started().botToken("../T4")).isEmpty();

        workspaces.gone("E1");

        assertThat(workspaces.botToken("T2")).isEmpty();
        assertThat(workspaces.botToken("T1")).contains("xoxb-own");
    }

    @Test
    void aVaultThatCannotBeWrittenIsToldAndChangesNothing() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        Vault vault = new Vault(blocked.resolve("slack"), VaultTest.key(1));
        InstalledWorkspaces workspaces = InstalledWorkspaces.of(vault);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> workspaces.keep(VaultTest.in("T1", "xoxb-one")))
                .isInstanceOf(IOException.class);

        assertThat(workspaces.botToken("T1")).isEmpty();
    }

    @Test
    void theOneWorkspaceOfTheSettingsIsEveryWorkspaceUntilItRemovesTheBot() {
        OneWorkspace one = new OneWorkspace(new Secret("xoxb-one"));
        one.seen("T1", "E1");
        assertThat(one.botToken("T1")).contains("xoxb-one");

        try (Logged logged = Logged.everything()) {
            one.gone("T1");

            assertThat(logged.lines())
                    .containsExactly(
                            "Slack says that the bot was removed from the workspace. Install it again, set SLACK_BOT_TOKEN to the new token, and start again.");
        }
        assertThat(one.botToken("T1")).isEmpty();
    }
}
