package dev.cutover.bot.slack.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Every sentence that somebody reads who installs the bot.
final class InstallWords {

    /// Whatever else stands in an address is nobody's word.
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,60}");

    private static final Set<String> STALE_CODE =
            Set.of("invalid_code", "code_already_used", "code_expired");

    private static final Set<String> WRONG_CLIENT =
            Set.of("invalid_client_id", "bad_client_secret", "client_secret_missing");

    private static final String AGAIN = "Start again; it takes a minute.";

    private InstallWords() {}

    static Told installed(Installation installation) {
        List<String> lines = new ArrayList<>();
        Scope.missing(installation.scopes())
                .forEach(scope ->
                        lines.add(
                                "Without %s, which was not granted, %s."
                                        .formatted(scope.code(), scope.without())));
        lines.add(
                "Open the channel of your cutover in Slack and type /invite @cutover, then /cutover help.");
        return Told.done(
                installation.name().isBlank()
                        ? "The bot is installed"
                        : "The bot is installed in " + installation.name(),
                lines);
    }

    static Told notGranted(String error) {
        if (error.equals("access_denied")) {
            return Told.refused(
                    403,
                    "The bot was not installed",
                    "Somebody chose Cancel at Slack, or the workspace leaves this to its admins. Nothing has changed.",
                    "Start again, or send this page's address to an admin of the workspace.");
        }
        return Told.refused(
                400,
                "The bot was not installed",
                reason(error) + " Nothing has changed.",
                "Compare the app's scopes and redirect URL at Slack with slack-manifest.yaml, then start again.");
    }

    static Told incomplete() {
        return Told.refused(
                400,
                "This address is not whole",
                "It is where Slack sends a browser at the end of an installation, and a part of it is missing. An installation that was begun in Slack's own settings ends like this, too.",
                "Start here instead.");
    }

    static Told strange() {
        return Told.refused(
                400,
                "This installation was not begun here",
                "It was begun in another browser or another window, or before the bot was last started. Nothing has changed.",
                "Start again, and finish in the same browser.");
    }

    static Told expired() {
        return Told.refused(
                400,
                "This installation took too long",
                "More than ten minutes have passed since it was begun. Nothing has changed.",
                AGAIN);
    }

    static Told used() {
        return Told.refused(
                400,
                "This installation is finished already",
                "This address works once, and it was opened before. If the first time went well, there is nothing left to do.",
                "Type /cutover help in a channel to see whether the bot answers; if it does not, start again.");
    }

    static Told refused(String code) {
        if (STALE_CODE.contains(code)) {
            return Told.refused(
                    502,
                    "Slack did not take the code",
                    "It was used before, or is too old. Nothing has changed.",
                    AGAIN);
        }
        if (WRONG_CLIENT.contains(code)) {
            return Told.refused(
                    502,
                    "Slack does not know this app",
                    "SLACK_CLIENT_ID or SLACK_CLIENT_SECRET is not what Slack has. Nothing has changed.",
                    "Whoever runs the bot: copy both from Basic Information in the app's settings, start the bot again, and then start the installation again.");
        }
        return Told.refused(
                502,
                "Slack refused the installation",
                reason(code) + " Nothing has changed.",
                "Start again; if it stays, whoever runs the bot finds out more with: bot/cutover doctor");
    }

    static Told away() {
        return Told.refused(
                502,
                "Slack could not be reached",
                "The bot could not ask Slack for the token, so the installation is not finished.",
                "Wait a minute, look at status.slack.com, and start again.");
    }

    static Told rotating() {
        return Told.refused(
                502,
                "The app's tokens expire",
                "Token rotation is on in the app's settings, and this bot keeps tokens that do not expire. Slack does not take the switch back.",
                "Whoever runs the bot: make a new app from slack-manifest.yaml, and set its client id and secret.");
    }

    static Told nobody() {
        return Told.refused(
                502,
                "Slack gave no token for a bot",
                "The app at Slack has no bot user, or Slack did not say for which workspace. Nothing has changed.",
                "Compare the app's settings with slack-manifest.yaml, then start again.");
    }

    static Told notKept() {
        return Told.refused(
                500,
                "The installation could not be kept",
                "Slack agreed, and the bot could not write the token to its data folder.",
                "Whoever runs the bot: see what bot/cutover doctor says of the folder. Then start again.");
    }

    private static String reason(String code) {
        return CODE.matcher(code).matches()
                ? "Slack gave the reason %s.".formatted(code)
                : "Slack gave no reason that can be shown.";
    }
}
