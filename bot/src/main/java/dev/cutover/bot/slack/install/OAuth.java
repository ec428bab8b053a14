package dev.cutover.bot.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.cutover.bot.settings.InstallSettings;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.slack.api.SlackApi;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Slack's OAuth, version 2, with the real client. Thread-safe.
public final class OAuth implements AutoCloseable {

    private final InstallSettings settings;
    private final URI authorize;
    private final SlackApi api;

    /// @param apiUrl where Slack's Web API is; where people are asked for consent lies beside it
    public OAuth(InstallSettings settings, String apiUrl) {
        this.settings = settings;
        this.authorize = URI.create(apiUrl).resolve("../oauth/v2/authorize");
        // What is called without a token carries the client's secret instead.
        this.api = new SlackApi(apiUrl, _ -> Optional.of(""));
    }

    /// What Slack gave for a code.
    sealed interface Granted {

        record Whole(Installation installation) implements Granted {}

        /// Tokens that end after some hours, which the bot does not renew.
        record Rotating() implements Granted {}

        /// An answer without a bot's token, or without a workspace.
        record Nobody() implements Granted {}
    }

    /// Where the browser is sent.
    String address(String state) {
        return "%s?client_id=%s&scope=%s&state=%s"
                .formatted(
                        authorize,
                        URLEncoder.encode(settings.clientId(), UTF_8),
                        URLEncoder.encode(Scope.asked(), UTF_8),
                        URLEncoder.encode(state, UTF_8));
    }

    /// Makes an installation of a code; blocks for as long as Slack takes.
    ///
    /// @throws dev.cutover.bot.slack.api.SlackRefused when Slack does not take the code
    /// @throws dev.cutover.bot.chat.ChatUnavailable when Slack could not be asked
    Granted granted(String code, Instant now) {
        OAuthV2AccessResponse answer =
                api.call(
                        "",
                        "oauth.v2.access",
                        methods ->
                                methods.oauthV2Access(request ->
                                        request.clientId(settings.clientId())
                                                .clientSecret(settings.clientSecret().value())
                                                .code(code)));
        if (answer.getRefreshToken() != null || answer.getExpiresIn() != null) {
            return new Granted.Rotating();
        }
        Where where = Where.of(answer);
        if (answer.getAccessToken() == null || !Installation.isId(where.id())) {
            return new Granted.Nobody();
        }
        return new Granted.Whole(
                new Installation(
                        where.id(),
                        where.name(),
                        known(answer.getBotUserId()),
                        new Secret(answer.getAccessToken()),
                        scopes(known(answer.getScope())),
                        answer.getAuthedUser() == null ? "" : known(answer.getAuthedUser().getId()),
                        now,
                        Set.of()));
    }

    /// The workspace, or the organisation where it is installed for all of its workspaces.
    private record Where(String id, String name) {

        static Where of(OAuthV2AccessResponse answer) {
            if (answer.isEnterpriseInstall()) {
                var organisation = answer.getEnterprise();
                return organisation == null
                        ? new Where("", "")
                        : new Where(known(organisation.getId()), known(organisation.getName()));
            }
            var team = answer.getTeam();
            return team == null
                    ? new Where("", "")
                    : new Where(known(team.getId()), known(team.getName()));
        }
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Set<String> scopes(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        api.close();
    }
}
