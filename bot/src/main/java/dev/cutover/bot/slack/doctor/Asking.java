package dev.cutover.bot.slack.doctor;

import com.slack.api.methods.SlackApiTextResponse;
import dev.cutover.bot.settings.Secret;
import dev.cutover.bot.settings.SlackSettings;
import dev.cutover.bot.slack.api.SlackApi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Slack, asked with one token or another, or with none.
final class Asking implements AutoCloseable {

    /// In the place of a workspace: without a token, and with the app's own.
    private static final String NOBODY = "-";

    private static final String APP = "+";

    private final SlackSettings settings;
    private final List<Workspace> workspaces;
    private final SlackApi api;
    private boolean reached;

    Asking(SlackSettings settings, List<Workspace> workspaces) {
        this.settings = settings;
        this.workspaces = List.copyOf(workspaces);
        this.api = new SlackApi(settings.apiUrl(), this::token);
    }

    private Optional<String> token(String team) {
        return switch (team) {
            case NOBODY -> Optional.of("");
            case APP -> settings.appToken().map(Secret::value);
            default ->
                    workspaces.stream()
                            .filter(workspace ->
                                    workspace.id().isEmpty() || workspace.id().equals(team))
                            .map(workspace -> workspace.token().value())
                            .findFirst();
        };
    }

    <T extends SlackApiTextResponse> T asNobody(String method, SlackApi.Call<T> call) {
        return api.call(NOBODY, method, call);
    }

    <T extends SlackApiTextResponse> T asApp(String method, SlackApi.Call<T> call) {
        return api.call(APP, method, call);
    }

    <T extends SlackApiTextResponse> T in(String team, String method, SlackApi.Call<T> call) {
        return api.call(team, method, call);
    }

    String url() {
        return settings.apiUrl();
    }

    void reached() {
        reached = true;
    }

    boolean isReached() {
        return reached;
    }

    /// Headers have no case.
    static Optional<String> header(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> name.equalsIgnoreCase(header.getKey()))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    @Override
    public void close() {
        api.close();
    }
}
