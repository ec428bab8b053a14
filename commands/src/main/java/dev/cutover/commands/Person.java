package dev.cutover.commands;

import java.util.Locale;

/// Somebody who says or does something, as their platform knows them. Two persons are the same when
/// platform and id are.
///
/// @param platform `local`, `slack`, `discord`, or `cutover` for the bot itself
/// @param id what the platform calls them
/// @param name what people call them; it is text and may hold anything
public record Person(String platform, String id, String name) {

    /// The bot, where nobody asked for what it does.
    public static final Person BOT = new Person("cutover", "bot", "cutover");

    /// Somebody on the local channel, where a name is all there is: `Ana` and `ana` are one person.
    public static Person local(String name) {
        return new Person("local", name.strip().toLowerCase(Locale.ROOT), name.strip());
    }

    /// Whether a name is all there is, so that whoever is named is somebody.
    public boolean isOnlyAName() {
        return platform.equals("local");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person(String itsPlatform, String itsId, String _)
                && platform.equals(itsPlatform)
                && id.equals(itsId);
    }

    @Override
    public int hashCode() {
        return 31 * platform.hashCode() + id.hashCode();
    }
}
