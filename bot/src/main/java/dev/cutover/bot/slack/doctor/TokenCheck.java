package dev.cutover.bot.slack.doctor;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.cutover.bot.chat.ChatUnavailable;
import dev.cutover.bot.doctor.Outcome;
import dev.cutover.bot.slack.api.SlackRefused;
import dev.cutover.bot.slack.install.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Whether Slack takes a workspace's token, and what it allows.
record TokenCheck(Asking slack, Workspace workspace) {

    private static final String SUBJECT = "token";
    private static final String SCOPES = "scopes";
    private static final String REINSTALL =
            "Compare the app's settings with bot/slack-manifest.yaml, and install the app in the workspace again.";

    List<Outcome> outcomes() {
        try {
            AuthTestResponse answer =
                    slack.in(workspace.id(), "auth.test", methods -> methods.authTest(r -> r));
            List<Outcome> outcomes = new ArrayList<>();
            outcomes.add(
                    Outcome.ok(
                            SUBJECT,
                            "%s is that of %s in the workspace %s (%s)."
                                    .formatted(
                                            workspace.what(),
                                            answer.getUser(),
                                            answer.getTeam(),
                                            answer.getTeamId())));
            outcomes.addAll(scopes(answer));
            return outcomes;
        } catch (SlackRefused refusal) {
            return List.of(
                    Outcome.error(
                            SUBJECT,
                            "%s is not taken by Slack (%s)."
                                    .formatted(workspace.what(), refusal.code()),
                            workspace.anew()));
        } catch (ChatUnavailable away) {
            return List.of(
                    Outcome.warning(
                            SUBJECT,
                            away.getMessage() + ".",
                            "Ask again in a minute: bot/cutover doctor"));
        }
    }

    private static List<Outcome> scopes(AuthTestResponse answer) {
        return Asking.header(answer.getHttpResponseHeaders(), "x-oauth-scopes")
                .map(TokenCheck::scopes)
                .orElseGet(() ->
                        List.of(
                                Outcome.warning(
                                        SCOPES,
                                        "Slack did not say what the token allows.",
                                        "Compare OAuth & Permissions with bot/slack-manifest.yaml.")));
    }

    private static List<Outcome> scopes(String header) {
        List<String> granted = Arrays.stream(header.split(",", -1)).map(String::strip).toList();
        List<Outcome> outcomes = Scope.missing(granted).stream().map(TokenCheck::missing).toList();
        return outcomes.isEmpty()
                ? List.of(Outcome.ok(SCOPES, "Everything that the bot can use is granted."))
                : outcomes;
    }

    private static Outcome missing(Scope scope) {
        String found = "%s is not granted: %s.".formatted(scope.code(), scope.without());
        return scope.isRequired()
                ? Outcome.error(SCOPES, found, REINSTALL)
                : Outcome.warning(SCOPES, found, "If you want that: " + lower(REINSTALL));
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
