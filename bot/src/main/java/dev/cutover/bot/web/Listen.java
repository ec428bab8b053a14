package dev.cutover.bot.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the server listens, and by which names it may be called.
///
/// @param host the address to bind: `127.0.0.1`
/// @param port 0 for any free one
/// @param allowedHosts further host names it answers to, without port: the public name behind a
///   reverse proxy
public record Listen(String host, int port, Set<String> allowedHosts) {

    public Listen {
        allowedHosts =
                allowedHosts.stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
