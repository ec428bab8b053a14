package dev.cutover.bot.discord.inbound;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was written into forms that were not taken, so that nobody types it twice: Discord closes a
/// form whatever becomes of it. The latest few hundred, in memory. Thread-safe.
final class Kept {

    private static final int MOST = 500;
    private static final Pattern AGAIN = Pattern.compile("v1\\|\\|([0-9a-z]{1,20})\\|again\\|0");

    private final Map<String, Words> byKey =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Words> eldest) {
                    return size() > MOST;
                }
            };

    /// @param action of the form
    record Words(String action, Map<String, String> values) {

        Words {
            values = Map.copyOf(values);
        }
    }

    /// @param key digits and small letters
    /// @return what a button carries that opens the form again
    synchronized String keep(String key, Words words) {
        byKey.put(key, words);
        return "v1||" + key + "|again|0";
    }

    /// Empty where it is not known any more.
    synchronized Optional<Words> again(String action) {
        return key(action).map(byKey::get);
    }

    /// Empty for what is no such button.
    static Optional<String> key(String action) {
        Matcher matcher = AGAIN.matcher(action);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
