package dev.cutover.bot.slack.inbound;

import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.commands.Person;
import java.util.Map;

/// Something that came in from Slack, by whichever way. Nothing in it is trusted: it is text.
///
/// What opens a form (`trigger`) and what answers later (`responseUrl`) are as good as passwords
/// for a while, so they are kept as secrets; a missing one is empty.
public sealed interface Inbound {

    /// Names what was done: the same again is the same thing delivered twice. Derived from the
    /// payload and safe to keep.
    String interaction();

    /// Who did it.
    Person by();

    /// Somebody typed `/cutover …`.
    ///
    /// @param text as the person saw it, with persons as `<@ID|NAME>`
    record Typed(
            SlackPlace place,
            Person by,
            String interaction,
            Secret trigger,
            Secret responseUrl,
            String text)
            implements Inbound {}

    /// Somebody pressed a button or chose from a menu.
    ///
    /// @param place without a channel in a home tab or a form
    /// @param action what the button or the option carries
    record Pressed(
            SlackPlace place,
            Person by,
            String interaction,
            Secret trigger,
            Secret responseUrl,
            String action,
            Spot spot)
            implements Inbound {}

    /// Where a button stood.
    ///
    /// @param message the message's `ts`, empty where it is none
    /// @param thread the `ts` of the message that began its thread, empty outside of threads
    /// @param view the id of the home tab or the form, empty in a message
    /// @param ephemeral whether only this person sees the message
    record Spot(String message, String thread, String view, boolean ephemeral) {}

    /// Somebody sent a form.
    ///
    /// @param view its id
    /// @param kind its `callback_id`
    /// @param form what the form was opened with: its `private_metadata`
    /// @param values what was filled in, by `block_id`; what was left empty is not in it
    record Submitted(
            String team,
            Person by,
            String interaction,
            Secret trigger,
            String view,
            String kind,
            String form,
            Map<String, String> values)
            implements Inbound {

        public Submitted {
            values = Map.copyOf(values);
        }
    }

    /// Somebody chose one of our entries in a message's menu.
    ///
    /// @param shortcut its `callback_id`
    /// @param text the message's
    /// @param message its `ts`
    record OnMessage(
            SlackPlace place,
            Person by,
            String interaction,
            Secret trigger,
            Secret responseUrl,
            String shortcut,
            String text,
            String message)
            implements Inbound {}

    /// Somebody chose one of our entries in the menu that is everywhere.
    ///
    /// @param shortcut its `callback_id`
    record Anywhere(String team, Person by, String interaction, Secret trigger, String shortcut)
            implements Inbound {}

    /// Somebody wrote to the bot by name, in a channel or in a thread, or in a talk with it alone.
    ///
    /// @param text without the bot's name, persons as in [Typed]
    /// @param thread the `ts` of the message below which an answer goes
    record Mentioned(SlackPlace place, Person by, String interaction, String text, String thread)
            implements Inbound {}

    /// Somebody opened the bot's home tab.
    record HomeOpened(String team, Person by, String interaction) implements Inbound {}

    /// The bot is not in this workspace any more.
    record Gone(String team, Person by, String interaction) implements Inbound {}
}
