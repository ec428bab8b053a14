package dev.cutover.bot.discord.chat;

import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.words.Text;
import java.util.List;
import java.util.stream.Stream;

/// Who is to look at a message now.
final class Called {

    private static final int MOST = 25;

    private Called() {}

    /// The ids of users of Discord; whoever is only named is not among them.
    static List<String> in(Message message) {
        return message.blocks().stream()
                .flatMap(block ->
                        block instanceof Message.Paragraph(Text text)
                                ? text.spans().stream()
                                : Stream.empty())
                .flatMap(span ->
                        span instanceof Text.Who(var person, boolean called)
                                        && called
                                        && person.platform().equals(DiscordPlace.PLATFORM)
                                        && person.id().matches("[0-9]{1,20}")
                                ? Stream.of(person.id())
                                : Stream.empty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
