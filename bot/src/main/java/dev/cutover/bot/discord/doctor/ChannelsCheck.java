package dev.cutover.bot.discord.doctor;

import com.google.gson.JsonObject;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.bot.discord.Right;
import dev.cutover.bot.discord.doctor.Reply.Answered;
import dev.cutover.bot.discord.doctor.Reply.Away;
import dev.cutover.bot.doctor.Cutovers.Running;
import dev.cutover.bot.doctor.Outcome;
import java.util.List;
import java.util.Optional;

/// Whether the bot may do in the channels where cutovers go on what it has to do there.
record ChannelsCheck(Asking discord, List<Running> running, String user, Application application) {

    private static final String SUBJECT = "channel";
    private static final int MISSING_ACCESS = 50001;
    private static final int UNKNOWN_CHANNEL = 10003;
    private static final String LATER = "Ask again in a minute: bot/cutover doctor";

    List<Outcome> outcomes() {
        return running.stream()
                .filter(run -> run.place().platform().equals(DiscordPlace.PLATFORM))
                .flatMap(run -> outcomes(run, DiscordPlace.of(run.place().channel())).stream())
                .toList();
    }

    private List<Outcome> outcomes(Running run, DiscordPlace place) {
        return switch (discord.get("channels/" + place.channel())) {
            case Away(String why) -> List.of(unknown(run, why));
            case Answered channel when channel.isGood() -> allowed(run, place, channel.object());
            case Answered refused -> List.of(refused(run, place, refused.code()));
        };
    }

    private List<Outcome> allowed(Running run, DiscordPlace place, JsonObject channel) {
        Optional<Allowed> member = member(place.guild());
        if (member.isEmpty()) {
            return List.of(unknown(run, "the roles were not told"));
        }
        List<Right> missing = Right.missing(member.get().in(channel));
        return missing.isEmpty()
                ? List.of(
                        Outcome.ok(
                                SUBJECT,
                                "In #%s the bot may do all that %s needs."
                                        .formatted(Reply.text(channel, "name"), run.id())))
                : missing.stream().map(right -> missing(run, channel, right)).toList();
    }

    private Optional<Allowed> member(String guild) {
        return discord.get("guilds/%s/roles".formatted(guild)) instanceof Answered roles
                        && roles.isGood()
                        && discord.get("guilds/%s/members/%s".formatted(guild, user))
                                instanceof Answered member
                        && member.isGood()
                ? Optional.of(new Allowed(guild, roles.objects(), member.object(), user))
                : Optional.empty();
    }

    private static Outcome missing(Running run, JsonObject channel, Right right) {
        String name = Reply.text(channel, "name");
        String found =
                "In #%s, where %s goes on, the bot lacks “%s”: %s."
                        .formatted(name, run.id(), right.title(), right.without());
        String mend =
                "In Discord: Edit Channel of #%s, Permissions, add the bot's role, allow “%s”."
                        .formatted(name, right.title());
        return right.isRequired()
                ? Outcome.error(SUBJECT, found, mend)
                : Outcome.warning(SUBJECT, found, mend);
    }

    private Outcome refused(Running run, DiscordPlace place, int code) {
        return switch (code) {
            case MISSING_ACCESS ->
                    Outcome.error(
                            SUBJECT,
                            "The bot does not see the channel of %s.".formatted(run.id()),
                            "In Discord: Edit Channel, Permissions, add the bot's role, allow “%s”. If the bot is not in the server, %s."
                                    .formatted(Right.VIEW_CHANNEL.title(), application.invite()));
            case UNKNOWN_CHANNEL ->
                    Outcome.error(
                            SUBJECT,
                            "The channel %s of %s is not there any more."
                                    .formatted(place.channel(), run.id()),
                            "Nothing is lost: the cutover is kept. Whoever runs it can have it written out with bot/cutover export, and start a new one in another channel.");
            default -> unknown(run, "code " + code);
        };
    }

    private static Outcome unknown(Running run, String why) {
        return Outcome.warning(
                SUBJECT,
                "The channel of %s could not be looked at (%s).".formatted(run.id(), why),
                LATER);
    }
}
