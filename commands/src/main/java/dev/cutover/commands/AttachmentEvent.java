package dev.cutover.commands;

/// What happened to the texts of a cutover. The texts are kept under their fingerprints.
public sealed interface AttachmentEvent extends Event {

    String name();

    /// SHA-256 of the text in UTF-8, in hex.
    String fingerprint();

    record TextAttached(String name, String fingerprint) implements AttachmentEvent {}

    /// It was attached before, and its content has changed since.
    record TextReplaced(String name, String fingerprint) implements AttachmentEvent {}
}
