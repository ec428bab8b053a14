package dev.cutover.bot.slack.install;

import dev.cutover.bot.settings.InstallSettings;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.settings.SlackSettings;
import dev.cutover.bot.slack.api.Workspaces;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// The workspaces of which the bot is a member, and how it comes into more of them: as the settings
/// say.
public final class Membership implements AutoCloseable {

    private final Workspaces workspaces;
    private final Optional<Entrance> entrance;

    private record Entrance(OAuth oauth, Installing installing) {}

    private Membership(Workspaces workspaces, Optional<Entrance> entrance) {
        this.workspaces = workspaces;
        this.entrance = entrance;
    }

    /// @param slack Slack's part of the data folder
    public static Membership of(SlackSettings settings, Path slack, InstantSource clock) {
        return settings.install()
                .map(install -> several(install, settings.apiUrl(), folder(slack), clock))
                .orElseGet(() -> new Membership(one(settings.botToken()), Optional.empty()));
    }

    private static Workspaces one(Optional<Secret> token) {
        return new OneWorkspace(token.orElseThrow());
    }

    private static Membership several(
            InstallSettings settings, String apiUrl, Path folder, InstantSource clock) {
        InstalledWorkspaces workspaces = InstalledWorkspaces.of(vault(settings, folder));
        OAuth oauth = new OAuth(settings, apiUrl);
        Installing installing = new Installing(oauth, workspaces, clock);
        return new Membership(workspaces, Optional.of(new Entrance(oauth, installing)));
    }

    /// Where the vault is in Slack's part of the data folder.
    public static Path folder(Path slack) {
        return slack.resolve("workspaces");
    }

    public static Vault vault(InstallSettings settings, Path folder) {
        return new Vault(folder, new VaultKey(settings.keyBytes()));
    }

    public Workspaces workspaces() {
        return workspaces;
    }

    /// Empty where there is one workspace, whose token is in the settings.
    public Optional<Installing> installing() {
        return entrance.map(Entrance::installing);
    }

    @Override
    public void close() {
        entrance.map(Entrance::oauth).ifPresent(OAuth::close);
    }
}
