package dev.cutover.bot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.install.Vault.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    static final String TOKEN = "xoxb-night-4711";

    @TempDir private Path data;

    static VaultKey key(int filled) {
        byte[] bytes = new byte[VaultKey.LENGTH];
        java.util.Arrays.fill(bytes, (byte) filled);
        return new VaultKey(bytes);
    }

    static Installation in(String id, String token) {
        return new Installation(
                id,
                "Night shift",
                "UBOT",
                new Secret(token),
                Set.of("commands", "chat:write"),
                "UANA",
                Instant.parse("2026-11-20T21:40:00Z"),
                Set.of());
    }

    private Path folder() {
        return data.resolve("slack");
    }

    private Vault vault() {
        return new Vault(folder(), key(1));
    }

    private Path file(String id) {
        return folder().resolve(id + ".sealed");
    }

    private String why(Vault vault) throws IOException {
        assertThat(vault.all()).hasSize(1);
        return ((Kept.Unusable) vault.all().getFirst()).why();
    }

    @Test
    void whatIsKeptComesBackAfterAStart() throws IOException {
        vault().keep(in("T1", TOKEN));
        vault().keep(in("T2", "xoxb-other"));

        assertThat(vault().all())
                .containsExactly(
                        new Kept.Opened(in("T1", TOKEN)), new Kept.Opened(in("T2", "xoxb-other")));
    }

    @Test
    void withoutAFolderNobodyIsInstalled() throws IOException {
        assertThat(vault().all()).isEmpty();
        assertThat(folder()).doesNotExist();
    }

    @Test
    void noFileHoldsATokenOrANameInClear() throws IOException {
        vault().keep(in("T1", TOKEN));

        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .doesNotContain("xoxb", "4711", "Night", "UANA", "chat:write");
            }
        }
    }

    @Test
    void folderAndFilesAreForTheOwnerAlone() throws IOException {
        Files.createDirectories(folder());
        vault().keep(in("T1", TOKEN));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("T1"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theSameIsSealedDifferentlyEachTime() throws IOException {
        vault().keep(in("T1", TOKEN));
        String first = Files.readString(file("T1"));
        vault().keep(in("T1", TOKEN));

        assertThat(Files.readString(file("T1"))).isNotEqualTo(first);
    }

    @Test
    void installingAgainReplaces() throws IOException {
        vault().keep(in("T1", TOKEN));
        vault().keep(in("T1", "xoxb-newer"));

        assertThat(vault().all()).containsExactly(new Kept.Opened(in("T1", "xoxb-newer")));
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatACrashLeftUnfinishedIsInNobodysWay() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("T1.sealed.new"), "half");
        assertThat(vault().all()).isEmpty();

        vault().keep(in("T1", TOKEN));

        assertThat(vault().all()).containsExactly(new Kept.Opened(in("T1", TOKEN)));
    }

    @Test
    void aFileUnderAnotherWorkspacesNameDoesNotOpen() throws IOException {
        vault().keep(in("T1", TOKEN));
        Files.move(file("T1"), file("T2"));

        assertThat(why(vault()))
                .isEqualTo(
                        "%s is damaged. Remove it, and install the bot in that workspace again."
                                .formatted(file("T2")));
    }

    @Test
    void anotherKeyIsToldWithBothIdsAndNeitherKey() throws IOException {
        vault().keep(in("T1", TOKEN));

        assertThat(why(new Vault(folder(), key(2))))
                .isEqualTo(
                        "%s was sealed with the key %s, and CUTOVER_KEY is the key %s. Set the key that it was sealed with, or remove the file and install the bot in that workspace again."
                                .formatted(file("T1"), key(1).id(), key(2).id()));
        assertThat(key(1).toString()).isEqualTo("key " + key(1).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"version\":2,\"key\":\"a\",\"nonce\":\"\",\"sealed\":\"\"}",
                "{\"version\":[],\"key\":\"a\",\"nonce\":\"\",\"sealed\":\"\"}",
                "{\"version\":1,\"key\":\"KEY\",\"nonce\":\"\",\"sealed\":\"AAAA\"}",
                "{\"version\":1,\"key\":\"KEY\",\"nonce\":\"not base 64\",\"sealed\":\"AAAA\"}",
                "{\"version\":1,\"key\":\"KEY\",\"nonce\":\"AAAAAAAAAAAAAAAA\",\"sealed\":\"AAAA\"}",
            })
    void aForeignFileIsCalledDamaged(String text) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file("T1"), text.replace("KEY", key(1).id()));

        assertThat(why(vault())).contains("T1.sealed is damaged. Remove it, and install");
    }

    @Test
    void aFileMuchTooLargeIsNotRead() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file("T1"), " ".repeat(70_000));

        assertThat(why(vault())).contains("is damaged");
    }

    @Test
    void bytesThatAreNoTextAreToldToo() throws IOException {
        Files.createDirectories(folder());
        Files.write(file("T1"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThat(why(vault())).contains("cannot be read");
    }

    @Test
    void eachChangedByteIsNoticed() throws IOException {
        vault().keep(in("T1", TOKEN));
        String text = Files.readString(file("T1"));
        int sealed = text.indexOf("\"sealed\":\"") + 10;
        for (int at = sealed; at < sealed + 12; at++) {
            char other = text.charAt(at) == 'A' ? 'B' : 'A';
            Files.writeString(file("T1"), text.substring(0, at) + other + text.substring(at + 1));

            assertThat(why(vault())).contains("is damaged");
        }
    }

    @Test
    void whatIsSealedButIsNoInstallationIsDamaged() throws IOException {
        Files.createDirectories(folder());
        for (String inside :
                List.of(
                        "nonsense",
                        "{\"id\":\"T1\"}",
                        InstallationJson.of(in("T1", TOKEN)).replace("2026", "last "),
                        InstallationJson.of(in("T1", TOKEN)).replace("\"T1\"", "\"../T1\""),
                        InstallationJson.of(in("T2", TOKEN)))) {
            VaultKey.Sealed sealed =
                    key(1).seal("T1", inside.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Files.writeString(file("T1"), InstallationJson.of(sealed));

            assertThat(why(vault())).contains("is damaged");
        }
    }

    @Test
    void aWipedWorkspaceIsGoneFromTheDiskAlsoWhereItCouldNotBeRead() throws IOException {
        vault().keep(in("T1", TOKEN));
        Files.writeString(file("T2"), "nonsense");

        vault().wipe("T1");
        vault().wipe("T2");
        vault().wipe("T3");

        assertThat(vault().all()).isEmpty();
    }

    @Test
    void onlyWhatIsAnIdIsAFileName() throws IOException {
        Files.writeString(data.resolve("other.sealed"), "somebody's");

        vault().wipe("../other");

        assertThat(data.resolve("other.sealed")).exists();
        assertThatThrownBy(() -> in("../T1", TOKEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> in("", TOKEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyReadsATokenOffAnInstallation() {
        assertThat(in("T1", TOKEN).toString()).contains("T1").doesNotContain(TOKEN);
    }

    @Test
    void aKeyOfAnotherLengthIsNone() {
        assertThatThrownBy(() -> new VaultKey(new byte[16]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
