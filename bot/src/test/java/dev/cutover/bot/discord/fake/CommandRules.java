package dev.cutover.bot.discord.fake;

import static dev.cutover.bot.discord.fake.ComponentRules.length;
import static dev.cutover.bot.discord.fake.ComponentRules.require;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What Discord demands of the commands of an application.
final class CommandRules {

    private static final int CHAT_INPUT = 1;
    private static final int SUB_COMMAND = 1;
    private static final int SUB_COMMAND_GROUP = 2;
    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}");

    private CommandRules() {}

    static void all(JsonArray commands) {
        require(commands.size() <= 100, "commands", "Must be 100 or fewer in length");
        Set<String> names = new HashSet<>();
        commands.forEach(one -> {
            JsonObject command = one.getAsJsonObject();
            one(command);
            require(
                    names.add(type(command) + Json.text(command, "name")),
                    "name",
                    "Application command names must be unique");
        });
    }

    static int type(JsonObject command) {
        return Math.max(CHAT_INPUT, Json.number(command, "type"));
    }

    private static void one(JsonObject command) {
        if (type(command) == CHAT_INPUT) {
            named(command);
            options(command);
            require(
                    characters(command) <= 8000,
                    "options",
                    "The command is longer than 8000 in all, %d".formatted(characters(command)));
        } else {
            length("name", Json.text(command, "name"), 1, 32);
        }
    }

    private static void named(JsonObject what) {
        String name = Json.text(what, "name");
        require(
                NAME.matcher(name).matches()
                        && name.equals(name.toLowerCase(java.util.Locale.ROOT)),
                "name",
                "The name \"%s\" is not allowed".formatted(name));
        length("description", Json.text(what, "description"), 1, 100);
    }

    private static void options(JsonObject of) {
        List<JsonObject> options = Json.objects(of, "options");
        require(options.size() <= 25, "options", "Must be 25 or fewer in length");
        long nested = options.stream().filter(CommandRules::isNested).count();
        require(
                nested == 0 || nested == options.size(),
                "options",
                "Sub-commands and other options exclude each other");
        Set<String> names = new HashSet<>();
        boolean optional = false;
        for (JsonObject option : options) {
            named(option);
            require(names.add(Json.text(option, "name")), "name", "Option names must be unique");
            boolean required = Json.isTrue(option, "required");
            require(!required || !optional, "required", "Required options come first");
            optional |= !required && nested == 0;
            if (isNested(option)) {
                options(option);
            }
            choices(option);
        }
    }

    private static boolean isNested(JsonObject option) {
        int type = Json.number(option, "type");
        return type == SUB_COMMAND || type == SUB_COMMAND_GROUP;
    }

    private static void choices(JsonObject option) {
        List<JsonObject> choices = Json.objects(option, "choices");
        offered(choices);
        require(
                choices.isEmpty() || !Json.isTrue(option, "autocomplete"),
                "choices",
                "Choices and autocomplete exclude each other");
    }

    /// Choices of an option, or what an autocomplete offers.
    static void offered(List<JsonObject> choices) {
        require(choices.size() <= 25, "choices", "Must be 25 or fewer in length");
        for (JsonObject choice : choices) {
            length("name", Json.text(choice, "name"), 1, 100);
            length("value", Json.text(choice, "value"), 1, 100);
        }
    }

    private static int characters(JsonObject what) {
        int own = Json.text(what, "name").length() + Json.text(what, "description").length();
        int choices =
                Json.objects(what, "choices").stream()
                        .mapToInt(choice ->
                                Json.text(choice, "name").length()
                                        + Json.text(choice, "value").length())
                        .sum();
        return own
                + choices
                + Json.objects(what, "options").stream().mapToInt(CommandRules::characters).sum();
    }
}
