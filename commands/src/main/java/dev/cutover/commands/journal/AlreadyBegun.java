package dev.cutover.commands.journal;

/// A cutover of this id is there already; nothing of it was touched. The caller takes another id.
public final class AlreadyBegun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AlreadyBegun(String run) {
        super("The cutover %s is there already.".formatted(run));
    }
}
