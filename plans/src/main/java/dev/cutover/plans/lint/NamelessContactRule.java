package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Team.Contact;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class NamelessContactRule implements Rule {

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?i)\\s*(?:\\[[^\\]]{0,40}\\]|<[^>]{0,40}>|_{2,}|tbd|tba|\\?+|xxx+|name|n/a|todo|-|–)?\\s*");
    private static final Pattern OPEN_NUMBER = Pattern.compile("(?i).*\\bx{3,}\\b.*");

    @Override
    public String name() {
        return "nameless-contact";
    }

    @Override
    public String looksFor() {
        return "a contact without a name or a number";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        List<Contact> contacts = document.plan().arrangements().team().contacts();
        List<Contact> nameless =
                contacts.stream().filter(contact -> isOpen(contact.name())).toList();
        Stream<Finding> names = nameless.isEmpty() ? Stream.empty() : Stream.of(names(nameless));
        return Stream.concat(
                names,
                contacts.stream()
                        .filter(contact -> isNoNumber(contact.contact()))
                        .map(this::number));
    }

    private static boolean isOpen(@Nullable String name) {
        return name != null && OPEN.matcher(name).matches();
    }

    private static boolean isNoNumber(@Nullable String contact) {
        return contact != null && OPEN_NUMBER.matcher(contact).matches();
    }

    private Finding names(List<Contact> nameless) {
        String roles = Words.list(nameless.stream().map(OffDutyRule::who).toList());
        return warning(
                nameless.getFirst().line(),
                nameless.size() == 1
                        ? "This contact has no name yet: %s.".formatted(roles)
                        : "%d contacts have no name yet: %s.".formatted(nameless.size(), roles),
                "Write who it is that night, so that nobody has to ask.");
    }

    private Finding number(Contact contact) {
        return warning(
                contact.line(),
                "“%s” is no number that anybody can call (%s)."
                        .formatted(contact.contact(), OffDutyRule.who(contact)),
                "Write the number, and call it once before the night.");
    }
}
