package dev.cutover.bot.slack.fake;

import java.util.Map;

/// One call of the Web API, as it came.
///
/// @param at nanoseconds, to be compared with other calls
/// @param token as it was sent
/// @param answer `ok`, Slack's error code, or what went wrong: `429`, `500`, `html`, `cut`, `hang`
public record Call(
        String method, long at, String token, Map<String, String> arguments, String answer) {

    public Call {
        arguments = Map.copyOf(arguments);
    }

    /// Empty where it was not given.
    public String argument(String name) {
        return arguments.getOrDefault(name, "");
    }

    public String channel() {
        return argument("channel");
    }

    Call answered(String with) {
        return new Call(method, at, token, arguments, with);
    }
}
