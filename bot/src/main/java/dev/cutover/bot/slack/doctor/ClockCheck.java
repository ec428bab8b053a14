package dev.cutover.bot.slack.doctor;

import com.slack.api.methods.response.api.ApiTestResponse;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.slack.api.SlackRefused;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Whether Slack can be reached, and whether its clock and ours agree: a request that seems older
/// than five minutes is refused as a replay.
record ClockCheck(Asking slack, InstantSource clock) {

    private static final String SUBJECT = "clock";
    private static final Duration MUCH = Duration.ofSeconds(60);

    Outcome outcome() {
        try {
            ApiTestResponse answer =
                    slack.asNobody("api.test", methods -> methods.apiTest(request -> request));
            slack.reached();
            return Asking.header(answer.getHttpResponseHeaders(), "Date")
                    .flatMap(ClockCheck::instant)
                    .map(this::compared)
                    .orElseGet(ClockCheck::unknown);
        } catch (SlackRefused _) {
            slack.reached();
            return unknown();
        } catch (ChatUnavailable away) {
            return Outcome.error(
                    "Slack",
                    "Slack cannot be reached at %s. %s.".formatted(slack.url(), away.getMessage()),
                    "See whether this machine may go there (curl %sapi.test), and look at status.slack.com; the rest was not asked."
                            .formatted(slack.url()));
        }
    }

    private Outcome compared(Instant slacks) {
        Duration off = Duration.between(slacks, clock.instant());
        return off.abs().compareTo(MUCH) <= 0
                ? Outcome.ok(SUBJECT, "This machine's clock agrees with Slack's.")
                : Outcome.error(
                        SUBJECT,
                        "This machine's clock is %d seconds %s Slack's. Requests that seem older than 300 seconds are refused."
                                .formatted(
                                        off.abs().toSeconds(),
                                        off.isNegative() ? "behind" : "before"),
                        "Let the machine keep its time by itself, for example with: timedatectl set-ntp true");
    }

    private static Outcome unknown() {
        return Outcome.warning(
                SUBJECT,
                "Slack did not say what time it is.",
                "Compare this machine's clock with another one.");
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
