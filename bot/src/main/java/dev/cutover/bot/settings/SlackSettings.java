package dev.cutover.bot.settings;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the bot is in Slack. At least one of the two ways in is there.
///
/// @param botToken speaks in the one workspace; empty where workspaces install the bot themselves
/// @param install how they do; empty where there is one workspace
/// @param signingSecret for requests over HTTP
/// @param appToken for Socket Mode
/// @param apiUrl ends with a slash
public record SlackSettings(
        Optional<Secret> botToken,
        Optional<InstallSettings> install,
        Optional<Secret> signingSecret,
        Optional<Secret> appToken,
        String apiUrl) {

    private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[A-Za-z0-9-]{1,300}");
    private static final Pattern APP_TOKEN = Pattern.compile("xapp-[A-Za-z0-9-]{1,300}");
    private static final Pattern SIGNING_SECRET = Pattern.compile("(?!xox|xapp)[!-~]{8,200}");

    /// Empty where nobody set anything of Slack's.
    ///
    /// @throws BadSetting that names the setting and never its value
    static Optional<SlackSettings> of(Values values) {
        Optional<Secret> bot =
                secret(
                        values,
                        Setting.SLACK_BOT_TOKEN,
                        BOT_TOKEN,
                        "a bot token, which begins with xoxb-; see OAuth & Permissions in the app's settings");
        Optional<Secret> signing =
                secret(
                        values,
                        Setting.SLACK_SIGNING_SECRET,
                        SIGNING_SECRET,
                        "the signing secret, which has 32 characters; see Basic Information in the app's settings");
        Optional<Secret> app =
                secret(
                        values,
                        Setting.SLACK_APP_TOKEN,
                        APP_TOKEN,
                        "an app-level token, which begins with xapp-; see Basic Information in the app's settings");
        Optional<InstallSettings> install = InstallSettings.of(values);
        if (bot.isEmpty() && install.isEmpty() && signing.isEmpty() && app.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(complete(new SlackSettings(bot, install, signing, app, apiUrl(values))));
    }

    private static SlackSettings complete(SlackSettings settings) {
        if (settings.botToken.isPresent() && settings.install.isPresent()) {
            throw new BadSetting(
                    "SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set. For one workspace leave SLACK_CLIENT_ID and SLACK_CLIENT_SECRET out, for several leave SLACK_BOT_TOKEN out.");
        }
        if (settings.signingSecret.isEmpty() && settings.appToken.isEmpty()) {
            throw new BadSetting(
                    "%s is set, and Slack has no way in. Set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for requests at /slack/events."
                            .formatted(
                                    settings.install.isPresent()
                                            ? Setting.SLACK_CLIENT_ID
                                            : Setting.SLACK_BOT_TOKEN));
        }
        if (settings.botToken.isEmpty() && settings.install.isEmpty()) {
            throw new BadSetting(
                    "SLACK_BOT_TOKEN is missing: with it the bot speaks in the workspace. It begins with xoxb-; see OAuth & Permissions in the app's settings.");
        }
        return settings;
    }

    private static Optional<Secret> secret(
            Values values, Setting setting, Pattern form, String expected) {
        if (!values.isSet(setting)) {
            return Optional.empty();
        }
        String given = values.get(setting);
        if (!form.matcher(given).matches()) {
            throw new BadSetting(
                    "%s is set to something else; it takes %s.".formatted(setting, expected));
        }
        return Optional.of(new Secret(given));
    }

    private static String apiUrl(Values values) {
        String given = values.get(Setting.SLACK_API_URL);
        if (!isWebAddress(given)) {
            throw new BadSetting(
                    "SLACK_API_URL is \"%s\"; it takes a web address. For example: SLACK_API_URL=%s."
                            .formatted(given, Setting.SLACK_API_URL.example()));
        }
        return given.endsWith("/") ? given : given + "/";
    }

    private static boolean isWebAddress(String given) {
        try {
            URI uri = URI.create(given);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
