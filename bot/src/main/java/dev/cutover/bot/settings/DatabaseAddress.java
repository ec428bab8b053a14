package dev.cutover.bot.settings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a database is, for JDBC. Only servers, and no parameter that does more than to lead there:
/// an address is written once and forgotten, and a plan that reads should find nothing else behind
/// it.
final class DatabaseAddress {

    private static final List<String> SERVERS =
            List.of(
                    "jdbc:postgresql:",
                    "jdbc:mariadb:",
                    "jdbc:mysql:",
                    "jdbc:h2:tcp:",
                    "jdbc:h2:ssl:",
                    "jdbc:h2:mem:");

    /// What runs statements, or reads or writes files on the bot's own machine.
    private static final Pattern MORE =
            Pattern.compile(
                    "(?i)[?&;]\\s*(?<name>init|trace_level_file|loggerfile|allowlocalinfile|allowmultiqueries)\\s*=");

    private DatabaseAddress() {}

    /// @throws BadSetting that never shows the address: it may hold a password
    static Secret checked(String name, String url) {
        String small = url.toLowerCase(Locale.ROOT);
        if (SERVERS.stream().noneMatch(small::startsWith)) {
            throw new BadSetting(
                    "%s takes the address of a database server for JDBC: PostgreSQL, MariaDB, MySQL, or H2 by tcp. A file is none. For example: %s=jdbc:postgresql://db:5432/app."
                            .formatted(name, name));
        }
        Matcher more = MORE.matcher(url);
        if (more.find()) {
            throw new BadSetting(
                    "%s holds the parameter %s, which does more than to lead to a database. Take it out."
                            .formatted(name, more.group("name")));
        }
        return new Secret(url);
    }
}
