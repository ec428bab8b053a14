package dev.cutover.bot.slack.fake;

import com.google.gson.JsonObject;
import dev.cutover.bot.slack.install.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A workspace: its channels, its people, what the bot may do there. Thread-safe.
public final class FakeWorkspace {

    private final String id;
    private final String token;
    private final Map<String, FakeChannel> channels = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> users = new ConcurrentHashMap<>();
    private final List<FakeView> views = new CopyOnWriteArrayList<>();
    private final Set<String> usedTriggers = ConcurrentHashMap.newKeySet();
    private final Set<String> refusedScopes = ConcurrentHashMap.newKeySet();
    private volatile @Nullable String revoked;

    FakeWorkspace(String id, String token) {
        this.id = id;
        this.token = token;
    }

    public String id() {
        return id;
    }

    /// With which the bot speaks here.
    public String token() {
        return token;
    }

    /// The bot's user here.
    public String botUser() {
        return "UBOT" + id;
    }

    public String botId() {
        return "BBOT" + id;
    }

    /// The channel of an id; made where there was none.
    public FakeChannel channel(String channel) {
        return channels.computeIfAbsent(channel, FakeChannel::new);
    }

    Optional<FakeChannel> existing(String channel) {
        return Optional.ofNullable(channels.get(channel));
    }

    public List<FakeChannel> channels() {
        return List.copyOf(channels.values());
    }

    /// What the bot has with one person alone.
    public FakeChannel direct(String user) {
        return channel("D" + user);
    }

    /// Adds a person.
    ///
    /// @param zone such as `Europe/Berlin`
    public void user(String user, String name, String zone) {
        JsonObject profile = new JsonObject();
        profile.addProperty("display_name", name);
        profile.addProperty("real_name", name);
        JsonObject json = new JsonObject();
        json.addProperty("id", user);
        json.addProperty("team_id", id);
        json.addProperty("name", name.toLowerCase(java.util.Locale.ROOT));
        json.addProperty("real_name", name);
        json.addProperty("tz", zone);
        json.add("profile", profile);
        users.put(user, json);
    }

    Optional<JsonObject> user(String user) {
        return Optional.ofNullable(users.get(user));
    }

    /// The token is worth nothing from now on.
    ///
    /// @param code `token_revoked`, `account_inactive`, `invalid_auth`; null makes it good again
    public void revoke(@Nullable String code) {
        revoked = code;
    }

    @Nullable String revoked() {
        return revoked;
    }

    /// Every method that needs it is answered with `missing_scope`.
    public void withoutScope(String scope) {
        refusedScopes.add(scope);
    }

    /// What was granted, as Slack lists it.
    String scopes() {
        return Stream.of(Scope.values())
                .map(Scope::code)
                .filter(scope -> !lacks(scope))
                .collect(Collectors.joining(","));
    }

    boolean lacks(String scope) {
        return refusedScopes.contains(scope);
    }

    /// All forms and home tabs, oldest first; of a form or a tab that was changed, the newest
    /// content.
    public List<FakeView> views() {
        Map<String, FakeView> newest = new LinkedHashMap<>();
        views.forEach(view -> newest.put(view.id(), view));
        return new ArrayList<>(newest.values());
    }

    void show(FakeView view) {
        views.add(view);
    }

    /// @return whether it is used for the first time
    boolean use(String trigger) {
        return usedTriggers.add(trigger);
    }
}
