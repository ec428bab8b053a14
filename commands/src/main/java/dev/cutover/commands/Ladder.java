package dev.cutover.commands;

import dev.cutover.plans.Task;
import dev.cutover.plans.Team.Contact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who stands above whom, as the plan's list of people says, and who of them is known here.
record Ladder(Cutover cutover) {

    /// Nobody is woken by the third who says the same.
    static final int RUNGS = 2;

    private static final Pattern ABOVE =
            Pattern.compile(
                    "\\b(?:lead|leader|manager|commander|coordinator|director|head|owner|chief|captain|escalation|leitung|leiter|leiterin|cto|cio|руководитель|менеджер)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /// What nobody has filled in.
    private static final Pattern BLANK = Pattern.compile("[\\[\\]<>{}_]|^\\W*$|(?i)\\btbd\\b");

    private static final int LONGEST = 80;

    /// One to turn to.
    ///
    /// @param role null for whoever started the cutover
    /// @param person null where nobody of that name is known here
    /// @param name null where the plan has none
    record Rung(@Nullable String role, @Nullable Person person, @Nullable String name) {}

    /// Above somebody, the nearest first.
    ///
    /// @param below whose matter it is, empty for nobody's
    List<Rung> above(List<Person> below) {
        List<Rung> all =
                cutover.plan().arrangements().team().contacts().stream()
                        .filter(contact -> contact.role() != null)
                        .filter(contact -> ABOVE.matcher(clipped(contact.role())).find())
                        .map(this::rung)
                        .filter(rung -> rung.name() != null)
                        .toList();
        List<Rung> higher =
                all.stream()
                        .skip(1L + lastOf(all, below))
                        .filter(rung -> !isOne(rung, below))
                        .limit(RUNGS)
                        .toList();
        return higher.isEmpty() ? starter(below) : higher;
    }

    private int lastOf(List<Rung> all, List<Person> below) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (isOne(all.get(i), below)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOne(Rung rung, List<Person> below) {
        return rung.person() != null && below.stream().anyMatch(one -> same(one, rung.person()));
    }

    private boolean same(Person one, Person other) {
        return cutover.audience().links().same(one, other);
    }

    private Rung rung(Contact contact) {
        @Nullable String name = filledIn(contact.name()).orElse(null);
        return new Rung(
                clipped(contact.role()), name == null ? null : known(name).orElse(null), name);
    }

    /// Where the plan names nobody, whoever started it answers for it.
    private List<Rung> starter(List<Person> below) {
        return cutover.nudges().known().keySet().stream()
                .findFirst()
                .filter(person -> below.stream().noneMatch(one -> same(one, person)))
                .map(person -> List.of(new Rung(null, person, person.name())))
                .orElse(List.of());
    }

    /// Whose task it is to be, by name or by role.
    Optional<Person> owner(Task task) {
        return filledIn(task.details().owner())
                .flatMap(owner -> known(inRole(owner).orElse(owner)));
    }

    private Optional<String> inRole(String role) {
        return cutover.plan().arrangements().team().contacts().stream()
                .filter(contact -> role.equalsIgnoreCase(contact.role()))
                .flatMap(contact -> filledIn(contact.name()).stream())
                .findFirst();
    }

    private static Optional<String> filledIn(@Nullable String written) {
        return Optional.of(clipped(written).replaceFirst("^@", "").strip())
                .filter(name -> !BLANK.matcher(name).find());
    }

    private static String clipped(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /// Somebody who had a hand in the cutover; where a name is all there is, whoever is named. One
    /// of several with a name is nobody: the wrong one would be woken.
    private Optional<Person> known(String name) {
        String sought = name.toLowerCase(Locale.ROOT);
        List<Person> found =
                cutover.nudges().known().keySet().stream()
                        .filter(person -> person.name().toLowerCase(Locale.ROOT).equals(sought))
                        .map(person -> cutover.audience().links().standsFor(person))
                        .distinct()
                        .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        return found.isEmpty() ? onlyAName(name) : Optional.empty();
    }

    private Optional<Person> onlyAName(String name) {
        return cutover.home()
                .filter(home -> home.platform().equals("local"))
                .map(_ -> Person.local(name));
    }
}
