package dev.cutover.plans.amend;

/// What may be another about a task, a phase or the whole plan.
public enum Aspect {
    TITLE("title"),
    PHASE("phase"),
    PLACE("place"),
    ESTIMATE("estimate"),
    SIZE("size"),
    OPTIONAL("optional or not"),
    OWNER("owner"),
    ACCEPTANCE("acceptance"),
    CONDITION("condition"),
    NEEDS("needs"),
    NOTES("notes"),
    COMMANDS("commands"),
    EXPECTED("expected results"),
    PROBES("probes"),
    STEPS("steps"),
    GATE("gate"),
    OFFSET("planned time"),
    WARNINGS("warnings"),
    ORDER("strict order"),
    ROLLBACK("the way back"),
    TEAM("contacts and sign-offs"),
    TIMES("windows, waits and repeated checks"),
    CHOICES("choices"),
    ANNOUNCEMENTS("announcements"),
    BLANKS("values to record");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    /// As it stands in a list: `title, owner`.
    public String word() {
        return word;
    }
}
