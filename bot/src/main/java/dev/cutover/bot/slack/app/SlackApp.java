package dev.cutover.bot.slack.app;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import dev.cutover.bot.chat.ChatPlatform;
import dev.cutover.bot.parts.Parts;
import dev.cutover.bot.settings.SlackSettings;
import dev.cutover.bot.slack.SlackPlace;
import dev.cutover.bot.slack.api.SlackApi;
import dev.cutover.bot.slack.blocks.SlackBlocks;
import dev.cutover.bot.slack.chat.SlackChat;
import dev.cutover.bot.slack.forms.HomeKeeping;
import dev.cutover.bot.slack.forms.HomeTabs;
import dev.cutover.bot.slack.forms.SlackSurfaces;
import dev.cutover.bot.slack.inbound.Afterwards;
import dev.cutover.bot.slack.inbound.Directory;
import dev.cutover.bot.slack.inbound.Reception.Behind;
import dev.cutover.bot.slack.inbound.ResponseUrls;
import dev.cutover.bot.slack.inbound.Telling;
import dev.cutover.bot.slack.install.Membership;
import dev.cutover.commands.Person;
import dev.cutover.commands.Place;
import dev.cutover.commands.control.Conversation;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The bot in Slack: what it asks of Slack, what it posts there, and the doors by which people in
/// Slack speak to it. All that the program knows of Slack.
public final class SlackApp implements AutoCloseable {

    private final Parts parts = new Parts();
    private final SlackSettings settings;
    private final InstantSource clock;
    private final Membership membership;
    private final Directory directory;
    private final ZoneId zone;
    private final SlackApi api;
    private final ChatPlatform chat;
    private final Telling telling;

    /// Asks nothing of Slack yet.
    ///
    /// @param folder where it keeps what it has learnt
    /// @param zone of times whose reader's client shows none of its own
    public SlackApp(SlackSettings settings, Path folder, ZoneId zone, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.membership = parts.add(Membership.of(settings, folder, clock));
        this.zone = zone;
        this.api = parts.add(new SlackApi(settings.apiUrl(), membership.workspaces()));
        this.chat = new SlackChat(api, new SlackBlocks(zone), clock);
        this.directory =
                parts.add(
                        Directory.open(
                                folder.resolve("people.tsv"), (team, id) -> name(api, team, id)));
        ResponseUrls urls = parts.add(new ResponseUrls(settings.apiUrl()));
        this.telling = new Telling(new SlackBlocks(zone), urls, chat);
    }

    /// What they want to be called, else their full name.
    private static Optional<String> name(SlackApi api, String team, String id) {
        UsersInfoResponse answer =
                api.call(team, "users.info", methods -> methods.usersInfo(r -> r.user(id)));
        @Nullable User user = answer.getUser();
        return user == null ? Optional.empty() : names(user).filter(SlackApp::isName).findFirst();
    }

    private static Stream<String> names(User user) {
        return user.getProfile() == null
                ? Stream.ofNullable(user.getRealName())
                : Stream.of(
                                Optional.ofNullable(user.getProfile().getDisplayName()),
                                Optional.ofNullable(user.getProfile().getRealName()),
                                Optional.ofNullable(user.getName()))
                        .flatMap(Optional::stream);
    }

    private static boolean isName(String name) {
        return !name.isBlank();
    }

    /// Everybody of this name in a channel's workspace, as far as it is known; nobody elsewhere.
    public List<Person> named(Place place, String name) {
        return place.platform().equals(SlackPlace.PLATFORM)
                ? directory.named(SlackPlace.of(place.channel()).team(), name)
                : List.of();
    }

    public ChatPlatform chat() {
        return chat;
    }

    /// The doors, still closed.
    ///
    /// @param repaint looks whether the messages of a cutover show what is so, given its id
    public SlackDoors doors(Conversation conversation, Consumer<String> repaint) {
        HomeTabs homes = new HomeTabs(conversation, api, zone);
        Conversation kept = new HomeKeeping(conversation, homes, parts.add(new Afterwards()));
        Behind behind =
                new Behind(
                        kept,
                        new SlackSurfaces(kept, api, telling, homes, zone),
                        repaint,
                        membership.workspaces()::gone);
        Core core = new Core(behind, telling, directory);
        return new SlackDoors(settings, core, membership, clock);
    }

    @Override
    public void close() {
        parts.close();
    }
}
