package dev.cutover.bot.web;

import java.util.Optional;

/// Whether the program can do its work just now. Asked on a request's thread; thread-safe.
public interface Readiness {

    /// @return what is missing, as a sentence; empty when nothing is
    Optional<String> problem();
}
