package dev.cutover.bot.discord.components;

/// What Discord takes, counted in UTF-16 characters.
final class Limits {

    /// Of a message, those within others counted too.
    static final int COMPONENTS = 40;

    /// Over all texts of a message.
    static final int CHARACTERS = 4_000;

    static final int CUSTOM_ID = 100;
    static final int BUTTONS = 5;

    /// What is read of a button on a phone; Discord takes 80.
    static final int BUTTON = 38;

    static final int OPTIONS = 25;
    static final int OPTION = 100;
    static final int PLACEHOLDER = 100;

    /// Persons that one message may ping.
    static final int MENTIONED = 100;

    /// Messages that one private answer takes.
    static final int ANSWERS = 5;

    private Limits() {}
}
