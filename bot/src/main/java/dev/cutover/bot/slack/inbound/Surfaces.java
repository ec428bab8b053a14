package dev.cutover.bot.slack.inbound;

import dev.cutover.bot.slack.inbound.Inbound.Anywhere;
import dev.cutover.bot.slack.inbound.Inbound.HomeOpened;
import dev.cutover.bot.slack.inbound.Inbound.OnMessage;
import dev.cutover.bot.slack.inbound.Inbound.Pressed;
import dev.cutover.bot.slack.inbound.Inbound.Submitted;
import dev.cutover.bot.slack.inbound.Inbound.Typed;
import java.util.Optional;

/// Forms, entries in menus and the home tab: what is more than words and buttons. Each method is on
/// the way to an acknowledgement, so none asks anything of Slack; what does goes behind it
/// ([Ack#then]). Thread-safe.
public interface Surfaces {

    /// There are none: everything is answered in words.
    Surfaces NONE = new Surfaces() {};

    /// @return empty to have it answered in words
    default Optional<Ack> typed(Typed typed) {
        return Optional.empty();
    }

    /// @return empty to have it carried out as one of the buttons of a message
    default Optional<Ack> pressed(Pressed pressed) {
        return Optional.empty();
    }

    default Ack submitted(Submitted submitted) {
        return Ack.EMPTY;
    }

    default Ack onMessage(OnMessage onMessage) {
        return Ack.EMPTY;
    }

    default Ack anywhere(Anywhere anywhere) {
        return Ack.EMPTY;
    }

    default Ack homeOpened(HomeOpened opened) {
        return Ack.EMPTY;
    }
}
