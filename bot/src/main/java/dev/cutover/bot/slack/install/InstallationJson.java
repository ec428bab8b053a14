package dev.cutover.bot.slack.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.install.VaultKey.Sealed;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// An installation as text, and what is sealed as the text of a file.
final class InstallationJson {

    private static final int VERSION = 1;

    private InstallationJson() {}

    static String of(Installation installation) {
        JsonObject json = new JsonObject();
        json.addProperty("id", installation.id());
        json.addProperty("name", installation.name());
        json.addProperty("bot", installation.bot());
        json.addProperty("token", installation.token().value());
        json.add("scopes", array(installation.scopes()));
        json.addProperty("by", installation.by());
        json.addProperty("at", installation.at().toString());
        json.add("teams", array(installation.teams()));
        return json.toString();
    }

    /// Empty where it is none.
    static Optional<Installation> read(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            return Optional.of(
                    new Installation(
                            text(json, "id"),
                            text(json, "name"),
                            text(json, "bot"),
                            new Secret(text(json, "token")),
                            set(json, "scopes"),
                            text(json, "by"),
                            Instant.parse(text(json, "at")),
                            set(json, "teams")));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException _) {
            return Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static String of(Sealed sealed) {
        JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        json.addProperty("key", sealed.keyId());
        json.addProperty("nonce", sealed.nonce());
        json.addProperty("sealed", sealed.bytes());
        return json.toString();
    }

    /// Empty where it is no file of ours.
    static Optional<Sealed> readSealed(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            if (!text(json, "version").equals(String.valueOf(VERSION))) {
                return Optional.empty();
            }
            return Optional.of(
                    new Sealed(text(json, "key"), text(json, "nonce"), text(json, "sealed")));
        } catch (JsonParseException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    private static JsonArray array(Collection<String> texts) {
        JsonArray array = new JsonArray();
        texts.stream().sorted().forEach(array::add);
        return array;
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonPrimitive()) {
            throw new JsonParseException("No text " + name);
        }
        return value.getAsString();
    }

    private static Set<String> set(JsonObject json, String name) {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonArray()) {
            throw new JsonParseException("No list " + name);
        }
        return StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
