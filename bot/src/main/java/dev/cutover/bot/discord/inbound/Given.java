package dev.cutover.bot.discord.inbound;

import dev.cutover.bot.discord.commands.Catalog;
import dev.cutover.commands.Person;
import dev.cutover.commands.grammar.Verb;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Mentions;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/// What somebody put into a command's fields. A person chosen from Discord's list stays one; in a
/// text everybody is a name.
final class Given {

    private static final Pattern PERSON =
            Pattern.compile("<@!?(\\d{1,20})(?:\\|([^<>|]{1,100}+))?>");
    private static final Pattern CHANNEL = Pattern.compile("<#(\\d{1,20})>");

    private Given() {}

    /// By the names of the verb's parameters. What is no option of it any more stays under its own
    /// name, so that it is told and not lost.
    static Map<String, String> values(CommandInteractionPayload command, Verb verb) {
        Map<String, String> values = new HashMap<>();
        for (OptionMapping option : command.getOptions()) {
            String name =
                    Catalog.parameter(verb, option.getName())
                            .map(parameter -> parameter.name())
                            .orElse(option.getName());
            values.put(name, value(option));
        }
        return values;
    }

    private static String value(OptionMapping option) {
        return switch (option.getType()) {
            case USER -> named(Caller.person(option.getAsUser(), option.getAsMember()));
            case CHANNEL ->
                    "<#%s|%s>"
                            .formatted(
                                    option.getAsChannel().getId(),
                                    plain(option.getAsChannel().getName()));
            case STRING -> words(option);
            default -> option.getAsString();
        };
    }

    /// As the grammar takes a person who was chosen from a list.
    static String named(Person person) {
        String name = plain(person.name());
        return "<@%s|%s>".formatted(person.id(), name.isEmpty() ? person.id() : name);
    }

    private static String plain(String name) {
        return name.replaceAll("[<>|]", " ").strip();
    }

    /// A text: whoever is named in it is a name.
    static String words(OptionMapping option) {
        return text(option, found -> "@" + plain(found.name()));
    }

    /// A line: whoever is named in it stays that person.
    static String line(OptionMapping option) {
        return text(option, Given::named);
    }

    private static String text(OptionMapping option, Function<Person, String> shown) {
        if (option.getType() != OptionType.STRING) {
            return option.getAsString();
        }
        Mentions mentions = option.getMentions();
        Map<String, Person> people = new HashMap<>();
        mentions.getUsers().forEach(user -> people.put(user.getId(), Caller.person(user, null)));
        mentions.getMembers()
                .forEach(member ->
                        people.put(member.getId(), Caller.person(member.getUser(), member)));
        Map<String, String> channels = new HashMap<>();
        mentions.getChannels()
                .forEach(channel -> channels.put(channel.getId(), "#" + channel.getName()));
        String withPeople =
                PERSON.matcher(option.getAsString())
                        .replaceAll(
                                found -> Matcher.quoteReplacement(person(found, people, shown)));
        return CHANNEL.matcher(withPeople)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                channels.getOrDefault(found.group(1), found.group())));
    }

    /// Somebody whom Discord did not name stays what was typed, and is nobody.
    private static String person(
            MatchResult found, Map<String, Person> people, Function<Person, String> shown) {
        Person known = people.get(found.group(1));
        if (known != null) {
            return shown.apply(known);
        }
        return found.group(2) == null ? found.group() : "@" + found.group(2);
    }
}
