package dev.cutover.bot.slack.forms;

import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.api.SlackRefused;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The home tabs of those who opened theirs: each shows what its person holds, over all cutovers of
/// the workspace. Thread-safe; blocks.
public final class HomeTabs {

    private static final Logger LOG = LoggerFactory.getLogger(HomeTabs.class);

    private static final int MOST = 5_000;
    private static final int TRIES = 3;

    private final Conversation conversation;
    private final SlackApi api;
    private final SlackForms forms;
    private final Map<Key, Tab> tabs =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Tab> eldest) {
                    return size() > MOST;
                }
            };

    private record Key(String team, String user) {}

    /// One person's, with what it shows. Published one after the other, so that the last one shows
    /// the latest state.
    private static final class Tab {
        private String shown = "";
    }

    public HomeTabs(Conversation conversation, SlackApi api, ZoneId zone) {
        this.conversation = conversation;
        this.api = api;
        this.forms = new SlackForms(new SlackBlocks(zone));
    }

    /// Slack may have forgotten what it showed.
    void open(String team, Person person) {
        Tab tab = tab(team, person);
        synchronized (tab) {
            tab.shown = "";
            publish(team, person, tab, List.of());
        }
    }

    /// With something that this person is to be told.
    void show(String team, Person person, Message said) {
        Tab tab = tab(team, person);
        synchronized (tab) {
            publish(team, person, tab, said.blocks());
        }
    }

    /// Nothing where they never opened it, and where it shows what is so.
    void refresh(String team, Person person) {
        known(team, person)
                .ifPresent(tab -> {
                    synchronized (tab) {
                        publish(team, person, tab, List.of());
                    }
                });
    }

    boolean isOpen(String team, Person person) {
        return known(team, person).isPresent();
    }

    private Tab tab(String team, Person person) {
        synchronized (tabs) {
            return tabs.computeIfAbsent(new Key(team, person.id()), _ -> new Tab());
        }
    }

    private Optional<Tab> known(String team, Person person) {
        synchronized (tabs) {
            return Optional.ofNullable(tabs.get(new Key(team, person.id())));
        }
    }

    private void publish(String team, Person person, Tab tab, List<Block> said) {
        for (int tried = 1; tried <= TRIES; tried++) {
            List<Block> all = new ArrayList<>(said);
            all.addAll(conversation.home(person, place -> isIn(team, place)).blocks());
            String view = forms.home(new Message(all));
            if (view.equals(tab.shown)) {
                return;
            }
            if (published(team, person, view)) {
                tab.shown = view;
                return;
            }
        }
    }

    private static boolean isIn(String team, Place place) {
        return place.platform().equals(SlackPlace.PLATFORM)
                && SlackPlace.of(place.channel()).team().equals(team);
    }

    /// @return false to try again with what is so by then
    private boolean published(String team, Person person, String view) {
        try {
            api.call(
                    team,
                    "views.publish",
                    methods -> methods.viewsPublish(r -> r.userId(person.id()).viewAsString(view)));
            return true;
        } catch (SlackRefused refused) {
            LOG.warn("A home tab could not be shown: {}", refused.getMessage());
            return !refused.code().equals("hash_conflict");
        } catch (ChatUnavailable away) {
            // It is shown when it is opened the next time.
            LOG.warn("A home tab could not be shown: {}", away.getMessage());
            return true;
        }
    }
}
