package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.answers.Patience;
import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.discord.commands.Catalog;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.grammar.Verbs;
import dev.cutover.commands.views.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// Where everything from Discord arrives. Add it to a client whose events each have a thread of
/// their own: it waits, and relies on no order. Thread-safe.
///
/// Discord is told within a second that something arrived, however long the answer takes. Who may
/// do what is decided by the cutover; Discord's own permissions are not asked. Each guild's list of
/// commands is kept up to date.
public final class DiscordDoor implements EventListener {

    /// What must be found before Discord can be told anything: a form, or a list to choose from.
    private static final Patience QUICK = new Patience(Duration.ofMillis(600));

    private final Registering registering;
    private final TypedCommands commands;
    private final Offers offers;
    private final Presses presses;
    private final SentForms forms;
    private final OnMessages onMessages;

    /// @param chat says what an interaction cannot carry any more
    /// @param repaint looks whether the messages of a cutover show what is so, given its id
    public DiscordDoor(Conversation conversation, ChatPlatform chat, Consumer<String> repaint) {
        Catalog catalog = new Catalog(Verbs.all());
        Telling telling = new Telling(chat);
        Kept kept = new Kept();
        registering = new Registering(catalog);
        commands = new TypedCommands(catalog, conversation, telling);
        offers = new Offers(catalog, conversation, QUICK);
        presses = new Presses(conversation, telling, kept, QUICK, repaint);
        forms = new SentForms(conversation, telling, kept);
        onMessages = new OnMessages(conversation, telling, QUICK);
        // The text of a message comes with the entry in its menu, without a right to read others.
        net.dv8tion.jda.api.entities.Message.suppressContentIntentWarning();
    }

    @Override
    public void onEvent(GenericEvent event) {
        switch (event) {
            case CommandAutoCompleteInteractionEvent begun -> offers.begun(begun);
            case IReplyCallback asked -> Edge.guarded(asked, () -> answered(asked));
            case GuildReadyEvent ready -> registering.at(ready.getGuild());
            case GuildJoinEvent joined -> registering.at(joined.getGuild());
            default -> {
                // Nothing else concerns a cutover.
            }
        }
    }

    private void answered(IReplyCallback asked) {
        Optional<Message> nowhere = nowhere(asked);
        if (nowhere.isPresent()) {
            Telling.atOnce(asked, nowhere.get());
            return;
        }
        switch (asked) {
            case SlashCommandInteractionEvent typed -> commands.typed(typed);
            case ButtonInteractionEvent button -> presses.pressed(button, button.getCustomId());
            case StringSelectInteractionEvent list -> presses.pressed(list, chosen(list));
            case ModalInteractionEvent sent -> forms.sent(sent);
            case MessageContextInteractionEvent onMessage -> onMessages.chosen(onMessage);
            case GenericComponentInteractionCreateEvent other -> presses.pressed(other, "");
            default -> Telling.atOnce(asked, DiscordWords.notOurs());
        }
    }

    /// Why there can be no cutover where something was done.
    private static Optional<Message> nowhere(Interaction asked) {
        Guild guild = asked.getGuild();
        if (guild == null) {
            return Optional.of(DiscordWords.noGuild());
        }
        return guild.isDetached() ? Optional.of(DiscordWords.notInvited()) : Optional.empty();
    }

    private static String chosen(StringSelectInteractionEvent list) {
        return list.getValues().isEmpty() ? "" : list.getValues().getFirst();
    }
}
