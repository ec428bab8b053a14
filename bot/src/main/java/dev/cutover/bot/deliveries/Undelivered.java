package dev.cutover.bot.deliveries;

/// Something did not get through. The message is for people and names no secret.
public final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean forGood;

    private Undelivered(String sentence, boolean forGood) {
        super(sentence);
        this.forGood = forGood;
    }

    /// It is worth another try.
    public static Undelivered now(String sentence) {
        return new Undelivered(sentence, false);
    }

    /// The other side will not take this one, whatever comes after it.
    public static Undelivered forGood(String sentence) {
        return new Undelivered(sentence, true);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    public boolean isForGood() {
        return forGood;
    }
}
