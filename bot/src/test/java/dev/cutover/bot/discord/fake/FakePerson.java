package dev.cutover.bot.discord.fake;

import com.google.gson.JsonObject;
import java.util.List;

/// Somebody in a guild.
///
/// @param user the id
/// @param nick what they are called in this guild, empty for nothing of its own
/// @param permissions bits, in every channel
/// @param direct whether the bot may write to them alone
public record FakePerson(
        String user,
        String name,
        String nick,
        long permissions,
        List<String> roles,
        boolean bot,
        boolean direct) {

    public FakePerson {
        roles = List.copyOf(roles);
    }

    JsonObject userJson() {
        return Json.object(
                "id",
                user,
                "username",
                name.toLowerCase(java.util.Locale.ROOT),
                "global_name",
                name,
                "discriminator",
                "0",
                "avatar",
                null,
                "bot",
                bot,
                "flags",
                0,
                "public_flags",
                0);
    }

    JsonObject memberJson() {
        return Json.object(
                "user",
                userJson(),
                "nick",
                nick.isEmpty() ? null : nick,
                "avatar",
                null,
                "roles",
                roles,
                "joined_at",
                "2026-01-01T00:00:00.000000+00:00",
                "premium_since",
                null,
                "deaf",
                false,
                "mute",
                false,
                "pending",
                false,
                "flags",
                0,
                "communication_disabled_until",
                null);
    }
}
