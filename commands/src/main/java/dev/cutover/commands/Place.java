package dev.cutover.commands;

/// A channel on a platform: where a cutover lives and where its people talk.
public record Place(String platform, String channel) {

    /// As people write it where they cannot choose it from a list: `slack:T012/C345`.
    public String address() {
        return platform + ":" + channel;
    }
}
