package dev.cutover.bot.discord.doctor;

import dev.cutover.bot.discord.doctor.Reply.Answered;
import dev.cutover.bot.discord.doctor.Reply.Away;
import dev.cutover.bot.doctor.Check;
import dev.cutover.bot.doctor.Clocks;
import dev.cutover.bot.doctor.Cutovers.Running;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.settings.DiscordSettings;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// The bot in Discord, from the clock to the channels. Where Discord cannot be reached or does not
/// take the token, that is the one thing to mend first, and nothing else is asked.
public final class DiscordCheck implements Check {

    private static final String SUBJECT = "Discord";
    private static final Clocks CLOCKS =
            new Clocks(
                    "Discord",
                    Outcome.Level.WARNING,
                    "; the times that the bot notes and shows are off by that.");
    private static final String ANEW =
            "Under Bot in the app's settings at discord.com/developers/applications, Reset Token shows a new one; set DISCORD_TOKEN to it.";

    private final DiscordSettings settings;
    private final List<Running> running;
    private final InstantSource clock;

    /// @param running the cutovers that go on, wherever
    public DiscordCheck(DiscordSettings settings, List<Running> running, InstantSource clock) {
        this.settings = settings;
        this.running = List.copyOf(running);
        this.clock = clock;
    }

    /// What is said where Discord is not set up.
    public static Outcome notSetUp() {
        return Outcome.ok(
                SUBJECT,
                "It is not set up. README.md says how, under “In Discord: from nothing to /cutover help”.");
    }

    @Override
    public List<Outcome> outcomes() {
        try (Asking discord = new Asking(settings)) {
            return switch (discord.get("users/@me")) {
                case Away(String why) -> List.of(away(discord, why));
                case Answered answer -> answered(discord, answer);
            };
        }
    }

    private static Outcome away(Asking discord, String why) {
        return Outcome.error(
                SUBJECT,
                "Discord cannot be reached at %s (%s).".formatted(discord.url(), why),
                "See whether this machine may go there (curl %sgateway), and look at discordstatus.com; the rest was not asked."
                        .formatted(discord.url()));
    }

    private List<Outcome> answered(Asking discord, Answered me) {
        if (me.status() >= 500 || me.status() == 429 || !me.body().isJsonObject()) {
            return List.of(away(discord, "it answered " + me.status()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(CLOCKS.compared(me.date(), clock.instant()));
        if (!me.isGood()) {
            outcomes.add(
                    Outcome.error(
                            "token",
                            "DISCORD_TOKEN is not taken by Discord (%d).".formatted(me.status()),
                            ANEW));
            return outcomes;
        }
        ask(discord, me, outcomes);
        return outcomes;
    }

    private void ask(Asking discord, Answered me, List<Outcome> outcomes) {
        String user = Reply.text(me.object(), "id");
        Application application = Application.of(discord, user);
        outcomes.add(
                Outcome.ok(
                        "token",
                        "DISCORD_TOKEN is that of %s, the bot of the application %s."
                                .formatted(
                                        Reply.text(me.object(), "username"), application.name())));
        outcomes.addAll(new ServersCheck(discord, settings, application).outcomes());
        outcomes.addAll(new ChannelsCheck(discord, running, user, application).outcomes());
    }
}
