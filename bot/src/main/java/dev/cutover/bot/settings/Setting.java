package dev.cutover.bot.settings;

/// Everything that can be set, with what it is when nobody sets it. The README's table is made from
/// this.
public enum Setting {
    CUTOVER_CONFIG(
            "",
            "/etc/cutover.properties",
            "A file with settings, one `NAME=value` a line; the environment wins over it"),
    CUTOVER_DATA(
            ".cutover",
            "/var/lib/cutover",
            "The folder that holds every cutover; the demo takes a fresh one unless this is set"),
    CUTOVER_PLANS("plans/samples", "/srv/plans", "The folder with the plans that may be started"),
    CUTOVER_PORT("8090", "8080", "The port of the web server"),
    CUTOVER_BIND(
            "127.0.0.1", "0.0.0.0", "The address it listens on; the default is this machine alone"),
    CUTOVER_HOSTS(
            "", "cutover.example.com", "Further host names it answers to, separated by commas"),
    CUTOVER_LOCAL(
            "off", "on", "Whether `serve` offers the local channel, where anybody can be anybody"),
    CUTOVER_CHANNELS(
            "general,deployment,random",
            "general",
            "The channels of the local channel, the first is where people come in"),
    CUTOVER_ZONE("the machine's", "Europe/Berlin", "The time zone of texts whose reader has none"),
    CUTOVER_SUMMARY_AT(
            "18:00", "17:30", "When the day of a running cutover is summed up, in `CUTOVER_ZONE`"),
    CUTOVER_NUDGE_AHEAD(
            "10m",
            "30m",
            "How long before it is planned somebody is told of their next task; at most a day"),
    CUTOVER_ESCALATE_AFTER(
            "15m",
            "30m",
            "How long something that is late, bad or in nobody's hands waits for a word before it goes to the role above"),
    CUTOVER_CALLS_AN_HOUR(
            "4", "2", "How often a person is called in any hour at most, from 0 to 60"),
    CUTOVER_MAIL_HOST(
            "",
            "smtp.example.com",
            "The mail server; with it and the next two, summaries and what nobody answers leave by e-mail"),
    CUTOVER_MAIL_FROM("", "cutover@example.com", "From whom the e-mail is"),
    CUTOVER_MAIL_TO("", "lead@example.com,ops@example.com", "To whom it goes, separated by commas"),
    CUTOVER_MAIL_PORT("587", "465", "The mail server's port"),
    CUTOVER_MAIL_TLS(
            "starttls",
            "tls",
            "`starttls`, or `tls` from the first byte; the certificate is always verified. `off` only on this machine"),
    CUTOVER_MAIL_USER("", "cutover", "The user of the mail server, where it wants one"),
    CUTOVER_MAIL_PASSWORD("", "the user's password", "The user's password"),
    CUTOVER_MAIL_PASSWORD_FILE(
            "",
            "/run/secrets/mail",
            "A file that holds the password, instead of `CUTOVER_MAIL_PASSWORD`"),
    CUTOVER_MAIL_ON(
            "days,end,escalations,holds",
            "days,end",
            "What leaves by e-mail: `days`, `end`, `escalations`, `holds`, `phases`"),
    CUTOVER_WEBHOOK_URL(
            "",
            "https://hooks.example.com/cutover",
            "Where the bot posts the same as JSON; it goes nowhere else, and follows no redirect"),
    CUTOVER_WEBHOOK_SECRET(
            "",
            "the output of openssl rand -hex 32",
            "Signs what is posted: HMAC-SHA256, as “What leaves by e-mail and webhook” says; needed with the address"),
    CUTOVER_WEBHOOK_SECRET_FILE(
            "",
            "/run/secrets/webhook",
            "A file that holds the secret, instead of `CUTOVER_WEBHOOK_SECRET`"),
    CUTOVER_WEBHOOK_ON(
            "days,end,escalations,holds,phases",
            "escalations",
            "What is posted: `days`, `end`, `escalations`, `holds`, `phases`"),
    SLACK_BOT_TOKEN(
            "", "xoxb-1234-abcd", "The token with which the bot speaks in your Slack workspace"),
    SLACK_SIGNING_SECRET(
            "",
            "0123456789abcdef0123456789abcdef",
            "Proves that a request comes from Slack; with it, `serve` takes Slack's requests at `/slack/events`"),
    SLACK_APP_TOKEN(
            "",
            "xapp-1-A123-456-abcd",
            "Opens Socket Mode: the bot asks Slack for a connection, and needs no public address"),
    SLACK_API_URL(
            "https://slack.com/api/", "https://slack-gov.com/api/", "Where Slack's Web API is"),
    SLACK_CLIENT_ID(
            "",
            "1234567890.1234567890123",
            "For several workspaces: the app's client id; with it and the next two, people install the bot at `/slack/install`"),
    SLACK_CLIENT_SECRET(
            "",
            "0123456789abcdef0123456789abcdef",
            "The app's client secret, from the same page as its id"),
    CUTOVER_KEY(
            "",
            "the output of openssl rand -base64 32",
            "Seals the workspaces' tokens on disk: 32 bytes in Base64"),
    CUTOVER_KEY_FILE("", "/etc/cutover.key", "A file that holds the key, instead of `CUTOVER_KEY`"),
    DISCORD_TOKEN(
            "",
            "the token under Bot in the app's settings",
            "The token with which the bot connects to Discord; with it, `serve` is there"),
    DISCORD_TOKEN_FILE(
            "", "/etc/discord.token", "A file that holds the token, instead of `DISCORD_TOKEN`"),
    DISCORD_GUILDS(
            "",
            "123456789012345678,234567890123456789",
            "The Discord servers where the bot works, by number; by default all that invited it"),
    DISCORD_API_URL(
            "https://discord.com/api/v10/",
            "https://discord-proxy.example.com/api/v10/",
            "Where Discord's REST API is"),
    DISCORD_GATEWAY_URL(
            "wss://gateway.discord.gg/",
            "wss://discord-gateway.example.com/",
            "Where Discord's gateway is"),
    CUTOVER_PROBE_ALLOW(
            "",
            "app.example.com,*.shop.example:443,10.0.0.0/8",
            "Where probes may ask: names and addresses, separated by commas, each with a port or for all"),
    CUTOVER_PROBE_CONTROL(
            "",
            "gateway.example.com:443",
            "What answers always, as far as the bot can see it; when nothing that is watched answers, it is asked first, so that nobody is woken for the bot's own network"),
    CUTOVER_PROBE_CA(
            "",
            "/etc/ssl/our-ca.pem",
            "A file with the certificates of your own authorities, in PEM; probes believe them beside those that Java believes"),
    CUTOVER_PUSH_TOKEN(
            "",
            "the output of openssl rand -hex 32",
            "Opens `POST /api/push/NAME`, where hosts report what `push` probes wait for"),
    CUTOVER_PUSH_TOKEN_FILE(
            "",
            "/run/secrets/push",
            "A file that holds the token, instead of `CUTOVER_PUSH_TOKEN`");

    private final String standard;
    private final String example;
    private final String help;

    Setting(String standard, String example, String help) {
        this.standard = standard;
        this.example = example;
        this.help = help;
    }

    /// What it is when nobody sets it, as the README says it.
    public String standard() {
        return standard;
    }

    public String example() {
        return example;
    }

    public String help() {
        return help;
    }
}
