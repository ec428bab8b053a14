package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.discord.commands.Catalog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has Discord list the bot's commands in a guild. What is listed already is not sent again: only
/// so many changes a day are taken. Waits for Discord.
record Registering(Catalog catalog) {

    private static final Logger LOG = LoggerFactory.getLogger(Registering.class);

    /// Of a guild's own commands Discord tells nothing about these.
    private static final Set<String> UNTOLD = Set.of("contexts", "integration_types");

    void at(Guild guild) {
        try {
            if (!listed(guild.retrieveCommands().complete())) {
                guild.updateCommands().addCommands(catalog.data()).complete();
                LOG.info("The commands of server {} are up to date now.", guild.getId());
            }
        } catch (ErrorResponseException | RejectedExecutionException refused) {
            LOG.warn(
                    "The commands could not be listed in server {}: {}. If it stays, invite the bot again with the scope applications.commands.",
                    guild.getId(),
                    Acknowledged.why(refused));
        }
    }

    private boolean listed(List<Command> there) {
        return plain(there.stream().map(CommandData::fromCommand))
                .equals(plain(catalog.data().stream()));
    }

    private static Set<Map<String, Object>> plain(Stream<CommandData> commands) {
        return commands.map(command -> plain(command.toData())).collect(Collectors.toSet());
    }

    /// Through text, so that one number is like another.
    private static Map<String, Object> plain(DataObject command) {
        UNTOLD.forEach(command::remove);
        return DataObject.fromJson(command.toJson()).toMap();
    }
}
