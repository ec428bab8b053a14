package dev.cutover.plans;

import java.util.List;

/// What a plan arranges besides its work.
///
/// @param blanks in the order of the text
/// @param forms in the order of the text
public record Arrangements(
        Rollback rollback,
        Team team,
        Timetable timetable,
        Choices choices,
        List<Announcement> announcements,
        List<Blank> blanks,
        List<Form> forms) {

    public static final Arrangements NONE =
            new Arrangements(
                    Rollback.NONE,
                    Team.NONE,
                    Timetable.NONE,
                    Choices.NONE,
                    List.of(),
                    List.of(),
                    List.of());

    public Arrangements {
        announcements = List.copyOf(announcements);
        blanks = List.copyOf(blanks);
        forms = List.copyOf(forms);
    }
}
