package dev.cutover.commands.journal;

/// JSON that is not of the shape it should have. The message says where: `"task" is missing`.
final class WrongShape extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongShape(String message) {
        super(message);
    }
}
