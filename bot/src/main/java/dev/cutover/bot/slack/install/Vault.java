package dev.cutover.bot.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cutover.bot.slack.install.VaultKey.Sealed;
import dev.cutover.commands.disk.Durably;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The workspaces' tokens on disk: one sealed file each, for the owner of the process alone. A file
/// is there whole and forced, or not at all. Thread-safe as long as one process has the data
/// folder.
public final class Vault {

    private static final String ENDING = ".sealed";

    /// More is nothing of ours.
    private static final int LARGEST = 64 * 1024;

    private final Path folder;
    private final VaultKey key;

    /// @param folder made when the first installation is kept
    public Vault(Path folder, VaultKey key) {
        this.folder = folder;
        this.key = key;
    }

    /// A file of the vault.
    public sealed interface Kept {

        /// What it holds.
        record Opened(Installation installation) implements Kept {}

        /// What cannot be used.
        ///
        /// @param why a sentence with what to do
        record Unusable(Path file, String why) implements Kept {}
    }

    /// All of its files, in the order of their names.
    ///
    /// @throws IOException when the folder cannot be listed
    public List<Kept> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(this::read)
                    .toList();
        }
    }

    /// Keeps an installation in the place of one that may be there; on disk when it returns.
    synchronized void keep(Installation installation) throws IOException {
        ownFolder();
        byte[] clear = InstallationJson.of(installation).getBytes(UTF_8);
        Sealed sealed = key.seal(installation.id(), clear);
        Durably.replaceSecret(file(installation.id()), InstallationJson.of(sealed).getBytes(UTF_8));
    }

    /// Forgets a workspace; gone from the disk when it returns, also where it could not be read.
    synchronized void wipe(String id) throws IOException {
        if (Installation.isId(id) && Files.deleteIfExists(file(id))) {
            Durably.forceFolder(folder);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ENDING);
    }

    private Kept read(Path file) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - ENDING.length());
        try {
            if (Files.size(file) > LARGEST) {
                return damaged(file);
            }
            return InstallationJson.readSealed(Files.readString(file))
                    .map(sealed -> opened(file, id, sealed))
                    .orElseGet(() -> damaged(file));
        } catch (IOException failure) {
            return new Kept.Unusable(
                    file,
                    "%s cannot be read (%s). Check its permissions."
                            .formatted(file, failure.getClass().getSimpleName()));
        }
    }

    private Kept opened(Path file, String id, Sealed sealed) {
        if (!sealed.keyId().equals(key.id())) {
            return new Kept.Unusable(
                    file,
                    "%s was sealed with the key %s, and CUTOVER_KEY is the key %s. Set the key that it was sealed with, or remove the file and install the bot in that workspace again."
                            .formatted(file, shown(sealed.keyId()), key.id()));
        }
        Optional<Kept> kept =
                key.opened(id, sealed)
                        .flatMap(clear -> InstallationJson.read(new String(clear, UTF_8)))
                        .filter(installation -> installation.id().equals(id))
                        .map(Kept.Opened::new);
        return kept.orElseGet(() -> damaged(file));
    }

    /// As it stands in a file that anybody may have written.
    private static String shown(String keyId) {
        return keyId.matches("[0-9a-f]{1,16}") ? keyId : "of somebody else";
    }

    private static Kept damaged(Path file) {
        return new Kept.Unusable(
                file,
                "%s is damaged. Remove it, and install the bot in that workspace again."
                        .formatted(file));
    }

    /// It may have been made by somebody who cared less.
    private void ownFolder() throws IOException {
        Files.createDirectories(folder);
        Durably.only(folder, "rwx------");
    }
}
