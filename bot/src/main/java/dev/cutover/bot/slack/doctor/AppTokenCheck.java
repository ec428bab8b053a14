package dev.cutover.bot.slack.doctor;

import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.slack.api.SlackRefused;

/// Whether Slack opens a connection for Socket Mode. It only asks for one and does not use it.
record AppTokenCheck(Asking slack) {

    private static final String SUBJECT = "app token";

    Outcome outcome() {
        try {
            slack.asApp(
                    "apps.connections.open", methods -> methods.appsConnectionsOpen(open -> open));
            return Outcome.ok(SUBJECT, "Slack opens connections for Socket Mode.");
        } catch (SlackRefused refusal) {
            return Outcome.error(
                    SUBJECT,
                    "Slack opens no connection with SLACK_APP_TOKEN (%s)."
                            .formatted(refusal.code()),
                    "Under Basic Information in the app's settings make an app-level token with the scope connections:write, and see that Socket Mode is on.");
        } catch (ChatUnavailable away) {
            return Outcome.warning(
                    SUBJECT, away.getMessage() + ".", "Ask again in a minute: bot/cutover doctor");
        }
    }
}
