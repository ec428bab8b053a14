package dev.cutover.bot.slack.doctor;

import com.slack.api.model.Conversation;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.doctor.Cutovers.Running;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.SlackRefused;
import java.util.List;

/// Whether the bot is in the channels where cutovers go on.
record ChannelsCheck(Asking slack, List<Running> running) {

    private static final String SUBJECT = "channel";

    List<Outcome> outcomes() {
        return running.stream()
                .filter(run -> run.place().platform().equals(SlackPlace.PLATFORM))
                .map(this::outcome)
                .toList();
    }

    private Outcome outcome(Running run) {
        SlackPlace place = SlackPlace.of(run.place().channel());
        try {
            return outcome(
                    run,
                    slack.in(
                                    place.team(),
                                    "conversations.info",
                                    methods ->
                                            methods.conversationsInfo(
                                                    info -> info.channel(place.channel())))
                            .getChannel());
        } catch (SlackRefused refusal) {
            return refused(run, place, refusal.code());
        } catch (ChatUnavailable away) {
            return Outcome.warning(
                    SUBJECT, away.getMessage() + ".", "Ask again in a minute: bot/cutover doctor");
        }
    }

    private static Outcome outcome(Running run, Conversation channel) {
        if (channel.isArchived()) {
            return Outcome.error(
                    SUBJECT,
                    "%s goes on in a channel that is archived.".formatted(run.id()),
                    "Take the channel out of the archive in Slack.");
        }
        return channel.isMember() || channel.isIm()
                ? Outcome.ok(SUBJECT, "The bot is in the channel of %s.".formatted(run.id()))
                : notIn(run);
    }

    private static Outcome notIn(Running run) {
        return Outcome.error(
                SUBJECT,
                "The bot is not in the channel of %s.".formatted(run.id()),
                "Type /invite @cutover in that channel.");
    }

    private static Outcome refused(Running run, SlackPlace place, String code) {
        return switch (code) {
            case "channel_not_found" -> notIn(run);
            case "missing_scope" ->
                    Outcome.warning(
                            SUBJECT,
                            "Whether the bot is in the channel of %s cannot be seen without channels:read and groups:read."
                                    .formatted(run.id()),
                            "Type /invite @cutover in that channel; it does no harm twice.");
            default ->
                    Outcome.error(
                            SUBJECT,
                            "The channel %s of %s cannot be looked at (%s)."
                                    .formatted(place.channel(), run.id(), code),
                            "Mend the token of its workspace first.");
        };
    }
}
