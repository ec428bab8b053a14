package dev.cutover.bot.slack.doctor;

import com.slack.api.methods.response.api.ApiTestResponse;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.doctor.Clocks;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.slack.api.SlackRefused;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Whether Slack can be reached, and whether its clock and ours agree: a request that seems older
/// than five minutes is refused as a replay.
record ClockCheck(Asking slack, InstantSource clock) {

    private static final Clocks CLOCKS =
            new Clocks(
                    "Slack",
                    Outcome.Level.ERROR,
                    ". Requests that seem older than 300 seconds are refused.");

    Outcome outcome() {
        try {
            ApiTestResponse answer =
                    slack.asNobody("api.test", methods -> methods.apiTest(request -> request));
            slack.reached();
            return compared(
                    Asking.header(answer.getHttpResponseHeaders(), "Date").flatMap(Clocks::date));
        } catch (SlackRefused _) {
            slack.reached();
            return compared(Optional.empty());
        } catch (ChatUnavailable away) {
            return Outcome.error(
                    "Slack",
                    "Slack cannot be reached at %s. %s.".formatted(slack.url(), away.getMessage()),
                    "See whether this machine may go there (curl %sapi.test), and look at status.slack.com; the rest was not asked."
                            .formatted(slack.url()));
        }
    }

    private Outcome compared(Optional<Instant> slacks) {
        return CLOCKS.compared(slacks, clock.instant());
    }
}
