package dev.cutover.bot.discord.components;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What Discord hands back when something is pressed, at most 100 characters and each only once in
/// a message. It says by itself which action it stands for, so that a button works after a restart.
///
/// It is the action as it is where that fits and is the first one; else a sign that counts the
/// copies, and the action, [Packed] where it is long. For one message, not thread-safe.
final class CustomIds {

    private static final String ACTION = "v1|";
    private static final char FIRST_COPY = '0';
    private static final char LAST_COPY = 'Z';

    private final Set<String> taken = new HashSet<>();

    /// Empty for what does not come back: the same can be typed.
    Optional<String> of(String action) {
        if (action.startsWith(ACTION) && fits(action) && taken.add(action)) {
            return Optional.of(action);
        }
        return body(action).flatMap(this::copy);
    }

    private static Optional<String> body(String action) {
        return !action.startsWith(ACTION)
                ? Optional.empty()
                : action.length() < Limits.CUSTOM_ID
                        ? Optional.of(action)
                        : Packed.of(action.substring(ACTION.length()));
    }

    private Optional<String> copy(String body) {
        for (char sign = FIRST_COPY; sign <= LAST_COPY; sign++) {
            String id = sign + body;
            if (fits(id) && taken.add(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static boolean fits(String id) {
        return id.length() <= Limits.CUSTOM_ID;
    }

    static Optional<String> action(String id) {
        if (id.startsWith(ACTION)) {
            return Optional.of(id);
        }
        if (id.length() < 2 || id.charAt(0) < FIRST_COPY || id.charAt(0) > LAST_COPY) {
            return Optional.empty();
        }
        String body = id.substring(1);
        return body.startsWith(ACTION)
                ? Optional.of(body)
                : Packed.text(body).map(text -> ACTION + text);
    }
}
