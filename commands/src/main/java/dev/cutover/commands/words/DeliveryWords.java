package dev.cutover.commands.words;

import dev.cutover.commands.DeliveryEvent;
import dev.cutover.commands.DeliveryEvent.Delivered;
import dev.cutover.commands.DeliveryEvent.DeliveryFailing;
import dev.cutover.commands.DeliveryEvent.DeliveryRefused;

/// What is said of e-mail and webhooks.
final class DeliveryWords {

    private static final int WHY = 200;

    private DeliveryWords() {}

    /// A line of the record; empty for what went well.
    static Text told(DeliveryEvent event) {
        return switch (event) {
            case Delivered _ -> Text.EMPTY;
            case DeliveryRefused(String way, long _, String why) ->
                    Text.of(
                            name(way),
                            " did not take one message and is not asked again: ",
                            Phrases.reason(Phrases.shortened(why, WHY)),
                            ". Here nothing is lost. Next: ",
                            Text.code("bot/cutover doctor"),
                            " looks at the settings");
            case DeliveryFailing(String way, String why) ->
                    Text.of(
                            name(way),
                            " gets nothing just now: ",
                            Phrases.reason(Phrases.shortened(why, WHY)),
                            ". It is tried again, and nothing is lost; here all goes on. Next: ",
                            Text.code("bot/cutover doctor"),
                            " looks at the settings");
        };
    }

    private static String name(String way) {
        return way.equals("mail") ? "The mail server" : "The webhook";
    }
}
