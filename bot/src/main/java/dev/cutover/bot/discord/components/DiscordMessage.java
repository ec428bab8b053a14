package dev.cutover.bot.discord.components;

import dev.cutover.commands.journal.Fingerprint;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// A message as Discord takes it. Nobody is pinged by it unless [#pinging] is asked for.
///
/// @param components of the second version, at most 40 in all
/// @param mentioned the ids of the users whose names are shown in it as mentions, in order, at most
///   100
public record DiscordMessage(List<MessageTopLevelComponent> components, List<String> mentioned) {

    public DiscordMessage {
        components = List.copyOf(components);
        mentioned = List.copyOf(mentioned);
    }

    public MessageCreateData posted() {
        return pinging(List.of());
    }

    /// @param users the ids of those who are told by Discord; an edit tells nobody
    public MessageCreateData pinging(Collection<String> users) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .mentionUsers(users)
                .build();
    }

    public MessageEditData edited() {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(components)
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }

    /// Names what is shown: two messages of the same version look alike.
    public String version() {
        return Fingerprint.of(edited().toData().toString());
    }
}
