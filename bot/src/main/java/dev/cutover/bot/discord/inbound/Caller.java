package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.answers.Names;
import dev.cutover.bot.discord.DiscordPlace;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/// Who did something, where, and by which interaction.
///
/// @param place the channel; of a thread, the one that it hangs off, where its cutover lives
record Caller(Place place, Person by, String interaction) {

    /// @throws IllegalStateException outside of a guild
    static Caller of(Interaction event) {
        if (event.getGuild() == null) {
            throw new IllegalStateException("There is no guild where this comes from.");
        }
        String channel = String.valueOf(event.getChannelId());
        return new Caller(
                new DiscordPlace(event.getGuild().getId(), parent(event.getChannel(), channel))
                        .place(),
                person(event.getUser(), event.getMember()),
                event.getId());
    }

    private static String parent(@Nullable Channel channel, String id) {
        return channel instanceof ThreadChannel thread ? thread.getParentChannel().getId() : id;
    }

    static Person person(User user, @Nullable Member member) {
        return new Person(DiscordPlace.PLATFORM, user.getId(), name(user, member));
    }

    /// What they are called in this guild.
    private static String name(User user, @Nullable Member member) {
        String name =
                Names.clean(member == null ? user.getEffectiveName() : member.getEffectiveName());
        return name.isEmpty() ? user.getId() : name;
    }
}
