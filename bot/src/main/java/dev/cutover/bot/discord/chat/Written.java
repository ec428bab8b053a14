package dev.cutover.bot.discord.chat;

import dev.cutover.bot.discord.components.DiscordComponents;
import dev.cutover.bot.discord.components.DiscordMessage;
import dev.cutover.commands.views.Message;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;

/// A message as Discord takes it. The number of its first component names the content, so that
/// Discord's answer tells what a message shows.
///
/// @param version made of the content; never zero
/// @param called the ids of those whom Discord tells; an edit tells nobody
record Written(List<MessageTopLevelComponent> components, int version, List<String> called) {

    /// Below it are the numbers that Discord gives to components by itself.
    private static final int LEAST = 1 << 20;

    private static final int DIGITS = 8;
    private static final int HEX = 16;

    static Written of(Message message) {
        DiscordMessage whole = DiscordComponents.of(message);
        return of(whole, whole.version(), Called.in(message));
    }

    /// Without layout and buttons, for when Discord does not take it as it is. It counts as the
    /// same content, so that it is not sent again and again.
    static Written plainly(Message message) {
        return of(
                DiscordComponents.plainly(message),
                DiscordComponents.of(message).version(),
                Called.in(message));
    }

    private static Written of(DiscordMessage message, String content, List<String> called) {
        int hash = Integer.parseUnsignedInt(content.substring(0, DIGITS), HEX);
        int version = (hash & Integer.MAX_VALUE) | LEAST;
        List<MessageTopLevelComponent> named = new ArrayList<>(message.components());
        named.set(0, named.getFirst().withUniqueId(version));
        return new Written(List.copyOf(named), version, called);
    }

    /// What a message shows by Discord's own account; that very content where Discord does not say.
    int shownBy(List<? extends Component> answered) {
        int first = answered.isEmpty() ? 0 : answered.getFirst().getUniqueId();
        return first < LEAST ? version : first;
    }
}
