package dev.cutover.commands;

/// Which probe of a plan is meant: the first of task 2.4, the only one of phase 3.
///
/// @param owner the id of the task or phase below which it stands
/// @param number from 1, in the order of the document
public record ProbeId(Of of, String owner, int number) {

    /// What a probe stands below.
    public enum Of {
        TASK,
        PHASE
    }

    public static ProbeId ofTask(String task, int number) {
        return new ProbeId(Of.TASK, task, number);
    }

    public static ProbeId ofPhase(String phase, int number) {
        return new ProbeId(Of.PHASE, phase, number);
    }

    boolean isOfTask(String task) {
        return of == Of.TASK && owner.equalsIgnoreCase(task);
    }

    /// As the record and other programs name it: `2.4#1`, `phase 3#1`.
    public String text() {
        return ownerText() + "#" + number;
    }

    /// `2.4`, `phase 3`.
    public String ownerText() {
        return switch (of) {
            case TASK -> owner;
            case PHASE -> "phase " + owner;
        };
    }
}
