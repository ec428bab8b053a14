package dev.cutover.commands;

/// Whether somebody saw what the document expects.
public enum Verdict {
    MATCHES,
    DIFFERS,
    /// The document expects nothing here, or nothing so simple that a machine could say.
    UNJUDGED
}
