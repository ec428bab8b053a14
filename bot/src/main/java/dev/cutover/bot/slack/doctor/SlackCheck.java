package dev.cutover.bot.slack.doctor;

import dev.cutover.bot.doctor.Check;
import dev.cutover.bot.doctor.Cutovers.Running;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.settings.SlackSettings;
import dev.cutover.bot.slack.install.Membership;
import dev.cutover.bot.slack.install.Vault;
import dev.cutover.bot.slack.install.Vault.Kept;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The bot in Slack, from the clock to the channels. Where Slack cannot be reached, that is the one
/// thing to mend first, and nothing else is asked.
public final class SlackCheck implements Check {

    private final SlackSettings settings;
    private final Path folder;
    private final List<Running> running;
    private final InstantSource clock;

    /// @param folder where Slack's part of the data folder is
    /// @param running the cutovers that go on, wherever
    public SlackCheck(
            SlackSettings settings, Path folder, List<Running> running, InstantSource clock) {
        this.settings = settings;
        this.folder = folder;
        this.running = List.copyOf(running);
        this.clock = clock;
    }

    /// What is said where Slack is not set up.
    public static Outcome notSetUp() {
        return Outcome.ok(
                "Slack",
                "It is not set up. README.md says how, under “In Slack: from nothing to /cutover help”.");
    }

    @Override
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(waysIn());
        List<Workspace> workspaces = workspaces(outcomes);
        try (Asking slack = new Asking(settings, workspaces)) {
            Outcome clocks = new ClockCheck(slack, clock).outcome();
            outcomes.add(clocks);
            if (slack.isReached()) {
                ask(slack, workspaces, outcomes);
            }
        }
        return outcomes;
    }

    private void ask(Asking slack, List<Workspace> workspaces, List<Outcome> outcomes) {
        settings.appToken().map(_ -> new AppTokenCheck(slack).outcome()).ifPresent(outcomes::add);
        workspaces.forEach(
                workspace -> outcomes.addAll(new TokenCheck(slack, workspace).outcomes()));
        outcomes.addAll(new ChannelsCheck(slack, running).outcomes());
    }

    private Outcome waysIn() {
        boolean socket = settings.appToken().isPresent();
        boolean http = settings.signingSecret().isPresent();
        String ways =
                socket && http
                        ? "by Socket Mode and at /slack/events"
                        : socket ? "by Socket Mode" : "at /slack/events";
        return Outcome.ok("Slack", "What people do reaches the bot %s.".formatted(ways));
    }

    private List<Workspace> workspaces(List<Outcome> outcomes) {
        return settings.install()
                .map(install -> installed(Membership.vault(install, vault()), outcomes))
                .orElseGet(() ->
                        settings.botToken().stream()
                                .map(token -> new Workspace("", "SLACK_BOT_TOKEN", token))
                                .toList());
    }

    private Path vault() {
        return Membership.folder(folder);
    }

    private List<Workspace> installed(Vault vault, List<Outcome> outcomes) {
        List<Workspace> workspaces = new ArrayList<>();
        try {
            for (Kept kept : vault.all()) {
                switch (kept) {
                    case Kept.Opened(var one) ->
                            workspaces.add(
                                    new Workspace(
                                            one.id(), "The token of " + one.id(), one.token()));
                    case Kept.Unusable(_, String why) ->
                            outcomes.add(Outcome.error("vault", why, "The other workspaces work."));
                }
            }
            outcomes.add(count(workspaces.size()));
        } catch (IOException failure) {
            outcomes.add(
                    Outcome.error(
                            "vault",
                            "%s cannot be listed (%s)."
                                    .formatted(vault(), failure.getClass().getSimpleName()),
                            "Give it to the user that runs the bot."));
        }
        return workspaces;
    }

    private Outcome count(int workspaces) {
        return workspaces == 0
                ? Outcome.warning(
                        "vault",
                        "No workspace has installed the bot yet.",
                        "Open /slack/install at the bot's public address.")
                : Outcome.ok("vault", "%d workspaces in %s.".formatted(workspaces, vault()));
    }
}
