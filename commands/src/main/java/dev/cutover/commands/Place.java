package dev.cutover.commands;

/// A channel on a platform: where a cutover lives and where its people talk.
public record Place(String platform, String channel) {}
