package dev.cutover.bot.slack.install;

import dev.cutover.bot.slack.api.Workspaces;
import dev.cutover.bot.slack.install.Vault.Kept;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspaces in which people have installed the bot. A workspace without an installation of
/// its own speaks with that of its organisation, once the bot has heard of it.
public final class InstalledWorkspaces implements Workspaces {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledWorkspaces.class);

    private final Vault vault;
    private final Map<String, Installation> byId = new ConcurrentHashMap<>();
    private final Map<String, String> organisations = new ConcurrentHashMap<>();

    private InstalledWorkspaces(Vault vault) {
        this.vault = vault;
    }

    /// Takes up what is in the vault. What cannot be used is told in one line of the log, and keeps
    /// nobody else from working.
    public static InstalledWorkspaces of(Vault vault) {
        InstalledWorkspaces workspaces = new InstalledWorkspaces(vault);
        kept(vault)
                .forEach(kept -> {
                    switch (kept) {
                        case Kept.Opened(Installation installation) ->
                                workspaces.remember(installation);
                        case Kept.Unusable(_, String why) ->
                                LOG.error("A workspace is left out. {}", why);
                    }
                });
        return workspaces;
    }

    private static List<Kept> kept(Vault vault) {
        try {
            return vault.all();
        } catch (IOException failure) {
            LOG.error(
                    "No workspace could be taken up: the vault cannot be listed ({})",
                    failure.getMessage());
            return List.of();
        }
    }

    @Override
    public Optional<String> botToken(String team) {
        return Optional.ofNullable(byId.get(team))
                .or(() ->
                        Optional.ofNullable(organisations.get(team))
                                .flatMap(id -> Optional.ofNullable(byId.get(id))))
                .map(installation -> installation.token().value());
    }

    /// What is installed, for somebody who only looks.
    public Collection<Installation> all() {
        return List.copyOf(byId.values());
    }

    /// Keeps an installation in the place of an older one.
    ///
    /// @throws IOException when it is not on disk; nothing has changed then
    synchronized void keep(Installation installation) throws IOException {
        vault.keep(installation);
        remember(installation);
        LOG.info("Installed in {}", installation.id());
    }

    @Override
    public synchronized void seen(String team, String organisation) {
        Installation whole = byId.get(organisation);
        if (whole == null || !Installation.isId(team) || whole.teams().contains(team)) {
            return;
        }
        remember(whole.with(team));
        try {
            vault.keep(whole.with(team));
        } catch (IOException failure) {
            LOG.warn(
                    "That {} belongs to {} could not be kept; it is heard again with its next command",
                    team,
                    organisation,
                    failure);
        }
    }

    @Override
    public synchronized void gone(String team) {
        byId.remove(team);
        organisations.remove(team);
        try {
            vault.wipe(team);
            LOG.info("No longer installed in {}; its token is wiped", shown(team));
        } catch (IOException failure) {
            LOG.error(
                    "The bot is not in {} any more, and its file cannot be removed from the vault: {}. Remove it by hand.",
                    team,
                    failure.getMessage());
        }
    }

    private void remember(Installation installation) {
        byId.put(installation.id(), installation);
        installation.teams().forEach(team -> organisations.put(team, installation.id()));
    }

    private static String shown(String team) {
        return Installation.isId(team) ? team : "a workspace without an id";
    }
}
