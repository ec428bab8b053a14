package dev.cutover.bot.probes.sql;

import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where a database is. Its user should be one who may read and nothing else: that is the real
/// boundary of what a probe can do.
///
/// @param url for JDBC: `jdbc:postgresql://db:5432/app`
public record Database(String url, @Nullable String user, @Nullable String password) {

    private static final String MYSQL = "jdbc:mysql:";
    private static final String MARIADB = "jdbc:mariadb:";

    /// One driver speaks to both.
    String address() {
        return url.startsWith(MYSQL) ? MARIADB + url.substring(MYSQL.length()) : url;
    }

    /// What the driver is told beside the address, which may say otherwise: who comes in, and that
    /// nobody waits for a server that is silent.
    Properties properties(Duration timeout) {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        String seconds = String.valueOf(Math.max(1, timeout.toSeconds()));
        String millis = String.valueOf(Math.max(1, timeout.toMillis()));
        if (isAt("jdbc:postgresql:")) {
            properties.setProperty("connectTimeout", seconds);
            properties.setProperty("loginTimeout", seconds);
            properties.setProperty("socketTimeout", afterwards(timeout));
            properties.setProperty("ApplicationName", "cutover");
        } else if (isAt(MARIADB)) {
            properties.setProperty("connectTimeout", millis);
            properties.setProperty("socketTimeout", afterwards(timeout) + "000");
            properties.setProperty("allowLocalInfile", "false");
        }
        return properties;
    }

    /// In seconds. The server itself has a moment to say that it took too long.
    private static String afterwards(Duration timeout) {
        return String.valueOf(timeout.toSeconds() + 1);
    }

    private boolean isAt(String beginning) {
        return address().toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    /// Never the password, nor what may stand in the URL: records are shown in logs.
    @Override
    public String toString() {
        return "a database";
    }
}
