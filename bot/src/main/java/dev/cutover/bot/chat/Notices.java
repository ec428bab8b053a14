package dev.cutover.bot.chat;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.views.Message;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whoever wants a cutover in a channel, and the log, what is wrong with it: each thing once,
/// and again only after it had been well in between. Thread-safe.
final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private final Map<String, ChatPlatform> platforms;

    Notices(Map<String, ChatPlatform> platforms) {
        this.platforms = Map.copyOf(platforms);
    }

    void notAllowed(Desk desk, NotAllowed notAllowed) {
        if (said.add(desk.place() + notAllowed.sentence())) {
            LOG.warn("{}: {}", desk, notAllowed.sentence());
            tell(desk, ChannelWords.notAllowed(desk.run().id(), notAllowed));
        }
    }

    void closed(Desk desk, ChannelClosed closed) {
        if (said.add(closedIs(desk))) {
            LOG.warn("{} cannot be written: {}", desk, closed.sentence());
            Person asker = desk.run().askedBy(desk.place());
            if (closed.reachable() || !asker.platform().equals(desk.place().platform())) {
                tell(desk, ChannelWords.closed(named(desk), closed));
            }
        }
    }

    void open(Desk desk) {
        if (said.remove(closedIs(desk))) {
            LOG.info("{} is up to date again", desk);
        }
    }

    private static String closedIs(Desk desk) {
        return "closed " + desk;
    }

    /// Where it was started, it has but one channel as far as people think of it.
    private static String named(Desk desk) {
        return desk.run().place().filter(desk.place()::equals).isPresent()
                ? desk.run().id()
                : desk.toString();
    }

    private void tell(Desk desk, Message message) {
        Person asker = desk.run().askedBy(desk.place());
        ChatPlatform platform = platforms.get(asker.platform());
        Optional<Place> place = near(desk, asker);
        if (platform == null || place.isEmpty()) {
            return;
        }
        try {
            platform.direct(place.get().channel(), asker, message);
        } catch (ChatUnavailable | ChannelClosed failure) {
            LOG.info("{} could not be told so: {}", asker.name(), failure.getMessage());
        }
    }

    /// A channel by which the platform finds somebody; rather not the one that gives trouble.
    private static Optional<Place> near(Desk desk, Person asker) {
        return desk.run().written().stream()
                .filter(place -> place.platform().equals(asker.platform()))
                .min(Comparator.comparing(desk.place()::equals));
    }
}
