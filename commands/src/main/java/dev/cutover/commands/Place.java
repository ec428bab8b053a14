package dev.cutover.commands;

/// A channel on a platform: where a cutover lives and where its people talk.
public record Place(String platform, String channel) {

    /// Whether it is no channel, but what somebody has for themselves in a workspace: `T012/`.
    public boolean isPrivate() {
        return channel.endsWith("/");
    }

    /// Whether a channel is in the workspace of this private place.
    public boolean isAround(Place other) {
        return isPrivate() && platform.equals(other.platform) && other.channel.startsWith(channel);
    }

    /// Whether the other is in a workspace or server of other people, on the same platform.
    public boolean isAmongOthers(Place other) {
        return platform.equals(other.platform) && !team().equals(other.team());
    }

    /// The workspace or server: `T012` of `T012/C345`, nothing on a platform without them.
    private String team() {
        return channel.substring(0, Math.max(channel.indexOf('/'), 0));
    }

    /// As people write it where they cannot choose it from a list: `slack:T012/C345`.
    public String address() {
        return platform + ":" + channel;
    }
}
