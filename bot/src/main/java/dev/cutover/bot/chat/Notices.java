package dev.cutover.bot.chat;

import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Run;
import dev.cutover.commands.views.Message;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whoever started a cutover, and the log, what is wrong with its channel: each thing once,
/// and again only after it had been well in between. Thread-safe.
final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    private final Set<String> said = ConcurrentHashMap.newKeySet();

    void notAllowed(Run run, Place place, ChatPlatform platform, NotAllowed notAllowed) {
        if (said.add(place + notAllowed.sentence())) {
            LOG.warn("{} in {}: {}", run.id(), place.channel(), notAllowed.sentence());
            tell(run, place, platform, ChannelWords.notAllowed(run.id(), notAllowed));
        }
    }

    void closed(Run run, Place place, ChatPlatform platform, ChannelClosed closed) {
        if (said.add(closedIs(run))) {
            LOG.warn(
                    "The messages of {} in {} cannot be written: {}",
                    run.id(),
                    place.channel(),
                    closed.sentence());
            if (closed.reachable()) {
                tell(run, place, platform, ChannelWords.closed(run.id(), closed));
            }
        }
    }

    void open(Run run, Place place) {
        if (said.remove(closedIs(run))) {
            LOG.info("The messages of {} in {} are up to date again", run.id(), place.channel());
        }
    }

    private static String closedIs(Run run) {
        return "closed " + run.id();
    }

    private static void tell(Run run, Place place, ChatPlatform platform, Message message) {
        Person starter = run.entries().getFirst().cause().person();
        if (!starter.platform().equals(place.platform())) {
            return;
        }
        try {
            platform.direct(place.channel(), starter, message);
        } catch (ChatUnavailable | ChannelClosed failure) {
            LOG.info("{} could not be told so: {}", starter.name(), failure.getMessage());
        }
    }
}
