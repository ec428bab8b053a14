package dev.cutover.commands.views;

import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who can be called and where people write, as the document says.
public record ContactsView(Team team) {

    private static final int MOST = 30;

    /// @param role a part of a role or a name, null for everybody
    public Message message(@Nullable String role) {
        List<Team.Contact> found = team.contacts().stream().filter(one -> fits(one, role)).toList();
        if (found.isEmpty()) {
            return Message.of(nobody(role));
        }
        List<Message.Block> blocks = new ArrayList<>();
        found.stream().limit(MOST).map(ContactsView::line).map(Paragraph::new).forEach(blocks::add);
        if (found.size() > MOST) {
            blocks.add(
                    new Paragraph(
                            Text.of(
                                    found.size() - MOST,
                                    " more. Next: ",
                                    Phrases.type("contacts ROLE"),
                                    " shows fewer.")));
        }
        if (role == null) {
            team.channels().stream()
                    .limit(MOST)
                    .map(channel ->
                            new Paragraph(
                                    Text.of(
                                            Text.strong(channel.name()),
                                            channel.purpose().isEmpty()
                                                    ? ""
                                                    : " · " + channel.purpose())))
                    .forEach(blocks::add);
        }
        return new Message(blocks);
    }

    private static boolean fits(Team.Contact contact, @Nullable String role) {
        return role == null
                || Stream.of(contact.role(), contact.name())
                        .filter(Objects::nonNull)
                        .anyMatch(words ->
                                words.toLowerCase(Locale.ROOT)
                                        .contains(role.strip().toLowerCase(Locale.ROOT)));
    }

    private static Text line(Team.Contact contact) {
        String rest =
                String.join(
                        " · ",
                        Stream.of(contact.name(), contact.contact(), contact.availability())
                                .filter(Objects::nonNull)
                                .toList());
        return contact.role() == null
                ? Text.of(rest)
                : Text.of(Text.strong(contact.role()), rest.isEmpty() ? "" : " · " + rest);
    }

    private Text nobody(@Nullable String role) {
        if (team.contacts().isEmpty()) {
            return Text.of(
                    "The plan names nobody to call. Next: write them into it, in a table of role, name and contact.");
        }
        List<String> roles =
                team.contacts().stream()
                        .map(Team.Contact::role)
                        .filter(Objects::nonNull)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return Text.of(
                "Nobody in the plan is called ",
                Phrases.shortened(Objects.requireNonNullElse(role, ""), 40),
                ". It has ",
                Phrases.list(roles),
                ". Next: ",
                Phrases.type("contacts"),
                " shows them all.");
    }
}
