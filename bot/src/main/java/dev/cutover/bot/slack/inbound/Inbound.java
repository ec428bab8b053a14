package dev.cutover.bot.slack.inbound;

import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.commands.Person;
import java.util.Map;

/// Something that came in from Slack, by whichever way. Nothing in it is trusted: it is text.
public sealed interface Inbound {

    /// Somebody typed `/cutover …`.
    ///
    /// @param interaction names this command: the same again is the same command delivered twice
    /// @param trigger opens a form within three seconds
    /// @param text as Slack escapes it
    record Typed(SlackPlace place, Person by, String interaction, String trigger, String text)
            implements Inbound {}

    /// Somebody pressed a button or chose from a menu.
    ///
    /// @param action what the button or the option carries
    /// @param message the message's `ts`, empty in a home tab
    record Pressed(
            SlackPlace place,
            Person by,
            String interaction,
            String trigger,
            String action,
            String message)
            implements Inbound {}

    /// Somebody sent a form.
    ///
    /// @param form what the form was opened with: its `private_metadata`
    /// @param values by the name of the field
    record Submitted(
            String team, Person by, String interaction, String form, Map<String, String> values)
            implements Inbound {

        public Submitted {
            values = Map.copyOf(values);
        }
    }

    /// Somebody chose one of our entries in a message's menu.
    ///
    /// @param shortcut its `callback_id`
    /// @param text the message's
    record OnMessage(
            SlackPlace place,
            Person by,
            String interaction,
            String trigger,
            String shortcut,
            String text,
            String message)
            implements Inbound {}

    /// Somebody wrote to the bot by name, in a channel or in a thread.
    record Mentioned(SlackPlace place, Person by, String interaction, String text, String thread)
            implements Inbound {}

    /// Somebody opened the bot's home tab.
    record HomeOpened(String team, Person by) implements Inbound {}

    /// The bot is not in this workspace any more.
    record Gone(String team) implements Inbound {}
}
