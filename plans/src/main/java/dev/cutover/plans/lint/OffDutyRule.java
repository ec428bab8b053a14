package dev.cutover.plans.lint;

import dev.cutover.plans.Finding;
import dev.cutover.plans.Team.Contact;
import dev.cutover.plans.Timetable.Window;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class OffDutyRule implements Rule {

    private static final Pattern BY_DAY =
            Pattern.compile(
                    "(?i).*\\b(?:(?:business|office|working|work) (?:hours|days)|weekdays|9\\s?(?:-|–|to)\\s?(?:5|17)"
                            + "|mon(?:day)?s?\\s?(?:-|–|to)\\s?fri(?:day)?s?)\\b.*");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Override
    public String name() {
        return "off-duty";
    }

    @Override
    public String looksFor() {
        return "a contact who is not on duty in the window";
    }

    @Override
    public Stream<Finding> findings(Document document) {
        Optional<Window> window =
                document.plan().arrangements().timetable().windows().stream()
                        .filter(OffDutyRule::isOutsideOfOfficeHours)
                        .findFirst();
        return window.stream()
                .flatMap(hours ->
                        document.plan().arrangements().team().contacts().stream()
                                .filter(OffDutyRule::isThereByDay)
                                .map(contact -> away(contact, hours)));
    }

    private static boolean isOutsideOfOfficeHours(Window window) {
        boolean weekend = window.day() == DayOfWeek.SATURDAY || window.day() == DayOfWeek.SUNDAY;
        return weekend
                || window.from().isBefore(MORNING)
                || window.to().isAfter(EVENING)
                || !window.from().isBefore(window.to());
    }

    private static boolean isThereByDay(Contact contact) {
        String availability = contact.availability();
        return availability != null && BY_DAY.matcher(availability).matches();
    }

    private Finding away(Contact contact, Window window) {
        return warning(
                contact.line(),
                "%s can be reached by “%s”, but the window is %s (line %d)."
                        .formatted(
                                who(contact),
                                contact.availability(),
                                Hours.words(window),
                                window.line()),
                "Ask for a number that is answered then, or name somebody who is on call.");
    }

    static String who(Contact contact) {
        return Stream.of(contact.role(), contact.name(), contact.contact())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("A contact");
    }
}
