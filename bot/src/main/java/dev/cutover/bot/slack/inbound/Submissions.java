package dev.cutover.bot.slack.inbound;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.cutover.bot.slack.inbound.Inbound.Submitted;
import dev.cutover.commands.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a form that was sent.
///
/// @param payloads for what all payloads have
public record Submissions(Payloads payloads) {

    /// @throws Unreadable when it does not say who or what
    public Submitted of(ViewSubmissionPayload payload) {
        var user = Payloads.known("user", payload.getUser());
        View view = Payloads.known("view", payload.getView());
        String team =
                Payloads.id(
                        "team",
                        payload.getTeam() == null ? user.getTeamId() : payload.getTeam().getId());
        Person by =
                payloads.directory()
                        .person(
                                team,
                                Payloads.id("user", user.getId()),
                                Payloads.text(user.getName()));
        Map<String, String> values = values(view);
        return new Submitted(
                team,
                by,
                Interaction.of(
                        "form",
                        team,
                        by.id(),
                        Payloads.text(view.getId()),
                        Payloads.text(payload.getTriggerId()),
                        values.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Object::toString)
                                .collect(Collectors.joining("\n"))),
                Payloads.secret(payload.getTriggerId()),
                Payloads.text(view.getId()),
                Payloads.text(view.getCallbackId()),
                Payloads.text(view.getPrivateMetadata()),
                values);
    }

    private static Map<String, String> values(View view) {
        Map<String, String> values = new HashMap<>();
        ViewState state = view.getState();
        if (state != null && state.getValues() != null) {
            state.getValues()
                    .forEach((block, fields) ->
                            fields.values().stream()
                                    .filter(Objects::nonNull)
                                    .map(Submissions::value)
                                    .filter(value -> !value.isEmpty())
                                    .findFirst()
                                    .ifPresent(value -> values.put(block, value)));
        }
        return values;
    }

    private static String value(ViewState.Value value) {
        if (value.getSelectedOption() != null) {
            return Payloads.text(value.getSelectedOption().getValue());
        }
        if (value.getSelectedOptions() != null) {
            return value.getSelectedOptions().stream()
                    .map(option -> Payloads.text(option.getValue()))
                    .collect(Collectors.joining(","));
        }
        return Stream.of(
                        value.getValue(),
                        value.getSelectedUser(),
                        value.getSelectedDate(),
                        value.getSelectedTime(),
                        value.getSelectedDateTime(),
                        value.getSelectedChannel(),
                        value.getSelectedConversation())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }
}
