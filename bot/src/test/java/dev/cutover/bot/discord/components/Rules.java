package dev.cutover.bot.discord.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.discord.commands.Catalog;
import dev.cutover.commands.grammar.Verbs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What Discord demands of a message, looked for in the JSON that is sent.
final class Rules {

    private static final int ACTION_ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int SECTION = 9;
    private static final int TEXT = 10;
    private static final int SEPARATOR = 14;
    private static final int CONTAINER = 17;
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final Pattern TYPED = Pattern.compile("`/cutover ([a-z][^`]*+)`");
    private static final Catalog CATALOG = new Catalog(Verbs.all());

    private Rules() {}

    static JsonObject json(DiscordMessage message) {
        return JsonParser.parseString(message.posted().toData().toString()).getAsJsonObject();
    }

    static JsonArray components(DiscordMessage message) {
        return json(message).getAsJsonArray("components");
    }

    static void check(DiscordMessage message) {
        JsonObject json = json(message);
        assertThat(json.get("flags").getAsInt() & COMPONENTS_V2).isNotZero();
        assertThat(json.getAsJsonObject("allowed_mentions").toString())
                .isEqualTo("{\"parse\":[],\"replied_user\":false}");
        JsonArray components = json.getAsJsonArray("components");
        assertThat(components.size()).isPositive();
        assertThat(all(components).count()).isLessThanOrEqualTo(40);
        assertThat(texts(message).stream().mapToInt(String::length).sum())
                .isLessThanOrEqualTo(4_000);
        List<String> ids =
                all(components)
                        .filter(one -> one.has("custom_id"))
                        .map(one -> one.get("custom_id").getAsString())
                        .toList();
        assertThat(ids).doesNotHaveDuplicates();
        all(components).forEach(Rules::checkOne);
        texts(message).forEach(Rules::checkCommands);
    }

    /// Whoever is sent to a command finds it in Discord's list.
    private static void checkCommands(String text) {
        TYPED.matcher(text)
                .results()
                .map(typed -> typed.group(1))
                .filter(typed -> !typed.startsWith(Catalog.SAY))
                .forEach(typed -> assertThat(isListed(typed.split(" ", -1))).as(typed).isTrue());
    }

    private static boolean isListed(String[] words) {
        return CATALOG.verb(words[0]).isPresent()
                || (words.length > 1 && CATALOG.verb(words[0] + " " + words[1]).isPresent());
    }

    /// All texts in which signs have power.
    static List<String> texts(DiscordMessage message) {
        return all(components(message))
                .filter(one -> type(one) == TEXT)
                .map(one -> one.get("content").getAsString())
                .toList();
    }

    static List<JsonObject> ofType(DiscordMessage message, int type) {
        return all(components(message)).filter(one -> type(one) == type).toList();
    }

    static List<JsonObject> buttons(DiscordMessage message) {
        return ofType(message, BUTTON);
    }

    static List<JsonObject> lists(DiscordMessage message) {
        return ofType(message, SELECT);
    }

    /// What comes back when any of it is pressed.
    static List<String> actions(DiscordMessage message) {
        return Stream.concat(
                        buttons(message).stream().map(one -> one.get("custom_id")),
                        lists(message).stream()
                                .flatMap(one -> stream(one.getAsJsonArray("options")))
                                .map(option -> option.getAsJsonObject().get("value")))
                .map(id -> DiscordComponents.actionOf(id.getAsString()).orElseThrow())
                .toList();
    }

    static Stream<JsonObject> all(JsonArray components) {
        return stream(components)
                .map(JsonElement::getAsJsonObject)
                .flatMap(one -> Stream.concat(Stream.of(one), within(one)));
    }

    private static Stream<JsonObject> within(JsonObject one) {
        Stream<JsonObject> children =
                one.has("components") ? all(one.getAsJsonArray("components")) : Stream.empty();
        Stream<JsonObject> accessory =
                one.has("accessory") ? Stream.of(one.getAsJsonObject("accessory")) : Stream.empty();
        return Stream.concat(children, accessory);
    }

    private static Stream<JsonElement> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static int type(JsonObject one) {
        return one.get("type").getAsInt();
    }

    private static void checkOne(JsonObject one) {
        switch (type(one)) {
            case CONTAINER -> checkContainer(one);
            case SECTION -> checkSection(one);
            case ACTION_ROW -> checkRow(one.getAsJsonArray("components"));
            case BUTTON -> checkButton(one);
            case SELECT -> checkSelect(one);
            case TEXT -> checkText(one.get("content").getAsString(), 4_000);
            case SEPARATOR -> {}
            default -> throw new AssertionError("a component of type " + type(one));
        }
    }

    private static void checkContainer(JsonObject container) {
        assertThat(container.getAsJsonArray("components").size()).isPositive();
        assertThat(types(container.getAsJsonArray("components")))
                .isSubsetOf(ACTION_ROW, SECTION, TEXT, SEPARATOR);
    }

    private static void checkSection(JsonObject section) {
        assertThat(section.getAsJsonArray("components").size()).isBetween(1, 3);
        assertThat(types(section.getAsJsonArray("components"))).containsOnly(TEXT);
        assertThat(type(section.getAsJsonObject("accessory"))).isEqualTo(BUTTON);
    }

    private static void checkRow(JsonArray components) {
        Set<Integer> types = new HashSet<>(types(components));
        assertThat(types).hasSize(1).isSubsetOf(Set.of(BUTTON, SELECT));
        assertThat(components.size()).isBetween(1, types.contains(SELECT) ? 1 : 5);
    }

    private static List<Integer> types(JsonArray components) {
        return stream(components).map(one -> type(one.getAsJsonObject())).toList();
    }

    private static void checkButton(JsonObject button) {
        checkText(button.get("label").getAsString(), 38);
        checkText(button.get("custom_id").getAsString(), 100);
        assertThat(button.get("style").getAsInt()).isIn(1, 2, 4);
    }

    private static void checkSelect(JsonObject select) {
        checkText(select.get("custom_id").getAsString(), 100);
        checkText(select.get("placeholder").getAsString(), 100);
        JsonArray options = select.getAsJsonArray("options");
        assertThat(options.size()).isBetween(1, 25);
        List<String> values =
                stream(options)
                        .map(option -> option.getAsJsonObject().get("value").getAsString())
                        .toList();
        assertThat(values).doesNotHaveDuplicates().allSatisfy(value -> checkText(value, 100));
        stream(options).map(JsonElement::getAsJsonObject).forEach(Rules::checkOption);
    }

    private static void checkOption(JsonObject option) {
        checkText(option.get("label").getAsString(), 100);
        if (option.has("description")) {
            checkText(option.get("description").getAsString(), 100);
        }
    }

    private static void checkText(String text, int most) {
        assertThat(text).isNotBlank();
        assertThat(text.length()).isBetween(1, most);
    }
}
