package dev.cutover.bot.discord.doctor;

import com.google.gson.JsonObject;
import dev.cutover.bot.discord.doctor.Reply.Answered;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.settings.DiscordSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether the bot is in a server at all, and in those of the settings.
record ServersCheck(Asking discord, DiscordSettings settings, Application application) {

    private static final String SUBJECT = "servers";
    private static final int NAMED = 10;

    List<Outcome> outcomes() {
        return discord.get("users/@me/guilds") instanceof Answered answer && answer.isGood()
                ? outcomes(answer.objects())
                : List.of(
                        Outcome.warning(
                                SUBJECT,
                                "Discord did not say in which servers the bot is.",
                                "Ask again in a minute: bot/cutover doctor"));
    }

    private List<Outcome> outcomes(List<JsonObject> servers) {
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(servers.isEmpty() ? nowhere() : there(servers));
        settings.guilds().stream()
                .sorted()
                .filter(id -> servers.stream().noneMatch(s -> Reply.text(s, "id").equals(id)))
                .map(this::missing)
                .forEach(outcomes::add);
        return outcomes;
    }

    private Outcome nowhere() {
        return Outcome.error(
                SUBJECT,
                "No server has invited the bot.",
                "To invite it, %s.".formatted(application.invite()));
    }

    private static Outcome there(List<JsonObject> servers) {
        return Outcome.ok(
                SUBJECT,
                "The bot is in %d: %s%s."
                        .formatted(
                                servers.size(),
                                servers.stream()
                                        .limit(NAMED)
                                        .map(server ->
                                                "%s (%s)"
                                                        .formatted(
                                                                Reply.text(server, "name"),
                                                                Reply.text(server, "id")))
                                        .collect(Collectors.joining(", ")),
                                servers.size() > NAMED ? ", …" : ""));
    }

    private Outcome missing(String guild) {
        return Outcome.error(
                SUBJECT,
                "DISCORD_GUILDS names %s, and the bot is not in that server.".formatted(guild),
                "To invite it, %s; or take the number out of DISCORD_GUILDS."
                        .formatted(application.invite()));
    }
}
