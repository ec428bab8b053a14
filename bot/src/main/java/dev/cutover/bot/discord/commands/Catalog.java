package dev.cutover.bot.discord.commands;

import dev.cutover.commands.grammar.ButtonAction.Press;
import dev.cutover.commands.grammar.Parameter;
import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verb.Topic;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;

/// All that Discord lists of the bot: every verb of the grammar as a sub-command of `/cutover`,
/// `/cutover say` for a line as people type it elsewhere, and what can be done with a message.
/// Nobody needs a permission of Discord's for any of it: who may do what is the cutover's affair.
///
/// Immutable and thread-safe.
public final class Catalog {

    public static final String COMMAND = "cutover";

    /// Takes any line.
    public static final String SAY = "say";

    public static final String LINE = "text";

    private static final Map<String, Press> ON_MESSAGES =
            Map.of(
                    "Log as issue", Press.ISSUE,
                    "Log as risk", Press.RISK,
                    "Write a note", Press.NOTE);

    private final Map<String, Verb> byPath = new LinkedHashMap<>();

    /// @param verbs at most as many as Discord takes, see the tests
    public Catalog(List<Verb> verbs) {
        verbs.forEach(verb -> byPath.put(CommandPath.of(verb).full(), verb));
    }

    /// The verb of a sub-command.
    ///
    /// @param path as Discord hands it back, without `cutover `
    public Optional<Verb> verb(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /// What an option of a verb's sub-command stands for.
    public static Optional<Parameter> parameter(Verb verb, String option) {
        return verb.parameters().stream()
                .filter(parameter -> Options.name(parameter).equals(option))
                .findFirst();
    }

    /// What a message is kept as, by the name in its menu.
    public static Optional<Press> onMessage(String name) {
        return Optional.ofNullable(ON_MESSAGES.get(name));
    }

    /// The whole of it, for one guild.
    public List<CommandData> data() {
        return Stream.concat(
                        Stream.of(slash()),
                        ON_MESSAGES.keySet().stream().sorted().map(Commands::message))
                .<CommandData>map(one -> one.setContexts(InteractionContextType.GUILD))
                .toList();
    }

    private CommandData slash() {
        SlashCommandData slash = Commands.slash(COMMAND, "Run a cutover from its checklist");
        Map<Topic, SubcommandGroupData> groups = new EnumMap<>(Topic.class);
        byPath.values()
                .forEach(verb -> {
                    CommandPath path = CommandPath.of(verb);
                    SubcommandData sub = sub(path, verb);
                    if (path.group().isEmpty()) {
                        slash.addSubcommands(sub);
                    } else {
                        groups.computeIfAbsent(
                                        verb.topic(),
                                        topic ->
                                                new SubcommandGroupData(
                                                        path.group(), CommandPath.about(topic)))
                                .addSubcommands(sub);
                    }
                });
        return slash.addSubcommands(say()).addSubcommandGroups(groups.values());
    }

    private static SubcommandData sub(CommandPath path, Verb verb) {
        return new SubcommandData(path.name(), Options.described(verb.help()))
                .addOptions(Options.of(verb));
    }

    private static SubcommandData say() {
        return new SubcommandData(SAY, "Type any command as a line")
                .addOptions(
                        new OptionData(
                                OptionType.STRING,
                                LINE,
                                "For example: done 1.5 all is well",
                                true,
                                true));
    }
}
