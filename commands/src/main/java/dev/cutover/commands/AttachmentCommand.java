package dev.cutover.commands;

/// Texts that people want at hand while the cutover runs.
public sealed interface AttachmentCommand extends Command {

    /// The text itself is kept by the journal before this is decided.
    ///
    /// @param name the text's name in the folder of plans
    /// @param fingerprint SHA-256 of the text in UTF-8, in hex
    record Attach(String name, String fingerprint) implements AttachmentCommand {}
}
