package dev.cutover.bot.slack.blocks;

/// What Slack takes, and what we allow ourselves below it. Counted in UTF-16 characters, as Slack's
/// own validators do.
final class Limits {

    /// Of a message; Slack refuses more.
    static final int BLOCKS = 50;

    /// Rows with a button in a message.
    static final int ROWS = 40;

    /// Over all blocks. Slack refuses somewhere above 11 000 without saying where.
    static final int CHARACTERS = 8_000;

    static final int SECTION = 3_000;
    static final int HEADER = 150;
    static final int FIELD = 2_000;
    static final int FIELDS = 10;
    static final int BUTTONS = 25;
    static final int BUTTON = 75;
    static final int ACTION = 2_000;

    /// Of what an option of a menu carries.
    static final int OPTION = 150;

    static final int OPTIONS = 100;
    static final int OVERFLOW = 5;
    static final int PLACEHOLDER = 150;

    /// Of the text that is read out and shown in notifications.
    static final int SUMMARY = 300;

    private Limits() {}
}
