package dev.cutover.bot.discord.doctor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What a member may do in a channel: what everybody may, with what their roles add, and then the
/// channel's own changes, the member's last.
record Allowed(String guild, List<JsonObject> roles, JsonObject member, String user) {

    private static final long ADMINISTRATOR = 1L << 3;

    long in(JsonObject channel) {
        long base = inServer();
        if ((base & ADMINISTRATOR) != 0) {
            return -1L;
        }
        List<JsonObject> changes =
                Reply.objects(
                        Objects.requireNonNullElseGet(
                                channel.get("permission_overwrites"), JsonArray::new));
        long everybody = changed(base, changes, Set.of(guild));
        long asRoles = changed(everybody, changes, ownRoles());
        return changed(asRoles, changes, Set.of(user));
    }

    private long inServer() {
        Set<String> own = ownRoles();
        return roles.stream()
                .filter(role -> {
                    String id = Reply.text(role, "id");
                    return id.equals(guild) || own.contains(id);
                })
                .mapToLong(role -> Reply.bits(role, "permissions"))
                .reduce(0, (a, b) -> a | b);
    }

    private Set<String> ownRoles() {
        Set<String> ids = new HashSet<>();
        JsonElement own = Objects.requireNonNullElseGet(member.get("roles"), JsonArray::new);
        if (own.isJsonArray()) {
            own.getAsJsonArray().forEach(role -> ids.add(role.getAsString()));
        }
        return ids;
    }

    private static long changed(long bits, List<JsonObject> changes, Set<String> of) {
        List<JsonObject> theirs =
                changes.stream().filter(change -> of.contains(Reply.text(change, "id"))).toList();
        long denied = theirs.stream().mapToLong(c -> Reply.bits(c, "deny")).reduce(0, Allowed::or);
        long allowed =
                theirs.stream().mapToLong(c -> Reply.bits(c, "allow")).reduce(0, Allowed::or);
        return (bits & ~denied) | allowed;
    }

    private static long or(long a, long b) {
        return a | b;
    }
}
