package dev.cutover.bot.probes.sql;

import org.jspecify.annotations.Nullable;

/// Where a database is. Its user should be one who may read and nothing else: that is the real
/// boundary of what a probe can do.
///
/// @param url for JDBC: `jdbc:postgresql://db:5432/app`
public record Database(String url, @Nullable String user, @Nullable String password) {

    /// Never the password, nor what may stand in the URL: records are shown in logs.
    @Override
    public String toString() {
        return "a database";
    }
}
