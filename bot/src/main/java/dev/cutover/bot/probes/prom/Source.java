package dev.cutover.bot.probes.prom;

import org.jspecify.annotations.Nullable;

/// Where measurements are asked for.
///
/// @param url where its API begins: `http://prometheus:9090`
/// @param authorization the header's value, null for none; may name a secret
public record Source(String url, @Nullable String authorization) {

    /// Never the header: records are shown in logs.
    @Override
    public String toString() {
        return url;
    }
}
