package dev.cutover.plans.markdown.team;

import dev.cutover.plans.Team.Contact;
import dev.cutover.plans.markdown.blocks.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A contact in one line: `DBA: Ana, +49 30 1234, on-call`, `**Tech lead:** @ana (24/7)`.
final class ContactLine {

    /// More than anybody writes of one person.
    private static final int LONGEST = 300;

    private static final Pattern ROLE =
            Pattern.compile("(?<role>[^:：,;|@]{1,60})[:：]\\s*(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;|•·]\\s*|\\s+[-–—/]\\s+|\\s*[()]\\s*");
    private static final Pattern MEANS =
            Pattern.compile(
                    "(?iu).*(?:[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}]|\\+\\d[\\dx() .-]{4,}"
                            + "|(?<!\\d)\\d[\\d() .-]{6,}\\d|https?://|(?<!\\p{L})#[\\p{L}][\\p{L}\\p{N}-]{2,}"
                            + "|\\b(?:ext|tel|phone|mobile|pager|pagerduty|opsgenie|durchwahl)\\b[.:]?\\s).*");
    private static final Pattern AVAILABILITY =
            Pattern.compile(
                    "(?iu).*(?:\\b24\\s?[/x×]\\s?7\\b|\\bon[- ]?call\\b|\\bbusiness hours?\\b|\\boffice hours?\\b|\\bavailable\\b"
                            + "|\\bstandby\\b|\\bweekdays?\\b|\\baround the clock\\b|\\buntil \\d|\\bfrom \\d|\\b\\d{1,2}[:.]\\d\\d\\s?[-–]\\s?\\d{1,2}[:.]\\d\\d"
                            + "|\\bmon(?:day)?\\s?[-–]|\\bbereitschaft\\b|\\bgeschäftszeiten\\b|\\bwerktags\\b|\\brund um die uhr\\b"
                            + "|\\bheures ouvr|\\bhorario\\b|\\bguardia\\b|\\bcircosto|\\bdurchgehend\\b|\\bd'astreinte\\b|\\breperibil).*");
    private static final Pattern JOB =
            Pattern.compile(
                    "(?iu).*\\b(?:lead|leader|admin\\w*|engineer\\w*|dba|manager|owner|dev ?ops|ops|sre|support|architect|director"
                            + "|head|cto|cio|ciso|developer|team|vendor|on[- ]call|officer|analyst|tester|qa|network|security|database"
                            + "|coordinator|commander|leit\\w+|verantwortlich\\w*|responsable|jefe|administrador\\w*).*");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("_{2,}|\\[[^\\]]*\\]|<[^>]*>|tbd|tba|n/a|-", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECORATION = Pattern.compile("^[\\s`–—-]+|[\\s`]+$");

    private final List<String> names = new ArrayList<>();
    private final List<String> means = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private @Nullable String role;

    private ContactLine() {}

    /// @param sure whether only contacts stand here; elsewhere a line must say how to reach someone
    static Optional<Contact> of(String markdown, int line, boolean sure) {
        String text = PlainText.of(markdown);
        if (text.length() > LONGEST || text.isBlank()) {
            return Optional.empty();
        }
        ContactLine contact = new ContactLine();
        contact.read(text);
        return contact.isOne(sure) ? Optional.of(contact.contact(line)) : Optional.empty();
    }

    private void read(String text) {
        Matcher named = ROLE.matcher(text);
        boolean colon = named.matches() && !isMeans(named.group("role"));
        if (colon) {
            role = named.group("role").strip();
        }
        String rest = colon ? named.group("rest") : text;
        Arrays.stream(BETWEEN.split(rest, -1))
                .map(part -> DECORATION.matcher(part).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .forEach(this::part);
        if (role == null && names.size() > 1) {
            role = names.remove(roleIn(names));
        }
    }

    private void part(String part) {
        if (isMeans(part)) {
            means.add(part);
        } else if (AVAILABILITY.matcher(part).matches()) {
            times.add(part);
        } else {
            names.add(part);
        }
    }

    /// `DBA - Ana` and `Ana (DBA)` are both written.
    private static int roleIn(List<String> names) {
        boolean second = JOB.matcher(names.get(1)).matches();
        boolean first = JOB.matcher(names.getFirst()).matches();
        return second && !first ? 1 : 0;
    }

    static boolean isMeans(String text) {
        return MEANS.matcher(text).matches();
    }

    private boolean isOne(boolean sure) {
        boolean reachable = !means.isEmpty() || (!times.isEmpty() && role != null);
        boolean named = role != null && (!names.isEmpty() || !means.isEmpty() || !times.isEmpty());
        return sure ? reachable || named : !means.isEmpty() && (role != null || !names.isEmpty());
    }

    private Contact contact(int line) {
        return new Contact(role, joined(names), joined(means), joined(times), line);
    }

    private static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /// Whether nothing says how to reach someone.
    static boolean isUnreachable(Contact contact) {
        String how = contact.contact();
        return how == null || PLACEHOLDER.matcher(how.strip()).matches();
    }
}
