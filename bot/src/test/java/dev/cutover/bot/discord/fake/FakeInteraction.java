package dev.cutover.bot.discord.fake;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Something a person did, and what the bot answered. Thread-safe.
public final class FakeInteraction {

    /// Until then the first answer must be there.
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    /// What the bot answered first.
    ///
    /// @param type 4 a message, 5 one later, 6 nothing, 7 another content, 8 choices, 9 a form
    /// @param data empty where none was given
    /// @param at nanoseconds
    public record Callback(int type, JsonObject data, long at) {}

    private final String id;
    private final String token;
    private final int type;
    private final String channel;
    private final Optional<FakeMessage> on;
    private final long at = System.nanoTime();
    private final List<FakeMessage> followups = new CopyOnWriteArrayList<>();
    private volatile @Nullable Callback callback;
    private volatile @Nullable FakeMessage original;
    private volatile boolean expired;

    /// @param on the message whose component was used
    FakeInteraction(String id, String token, int type, String channel, Optional<FakeMessage> on) {
        this.id = id;
        this.token = token;
        this.type = type;
        this.channel = channel;
        this.on = on;
    }

    public String id() {
        return id;
    }

    /// The secret with which it is answered.
    public String token() {
        return token;
    }

    /// 2 a command, 3 a component, 4 an autocomplete, 5 a form.
    int type() {
        return type;
    }

    String channel() {
        return channel;
    }

    Optional<FakeMessage> on() {
        return on;
    }

    /// Nanoseconds when it was dispatched.
    public long at() {
        return at;
    }

    /// Its fifteen minutes are over.
    public void expire() {
        expired = true;
    }

    boolean isExpired() {
        return expired;
    }

    boolean isTooLate() {
        return System.nanoTime() - at > PATIENCE.toNanos();
    }

    void callback(Callback given) {
        callback = given;
    }

    void original(FakeMessage message) {
        original = message;
    }

    void followup(FakeMessage message) {
        followups.removeIf(known -> known.id().equals(message.id()));
        followups.add(message);
    }

    public Optional<Callback> callback() {
        return Optional.ofNullable(callback);
    }

    /// The answer as it stands; empty while there is none or it is still to come.
    public Optional<FakeMessage> original() {
        return Optional.ofNullable(original);
    }

    public List<FakeMessage> followups() {
        return List.copyOf(followups);
    }

    /// Waits for the first answer.
    ///
    /// @throws AssertionError after twenty seconds
    public Callback awaitCallback() throws InterruptedException {
        await(() -> callback != null, "no callback");
        return callback().orElseThrow();
    }

    /// Waits until something can be read: the original or a followup, whichever came last.
    ///
    /// @throws AssertionError after twenty seconds
    public FakeMessage awaitAnswer() throws InterruptedException {
        await(() -> original != null || !followups.isEmpty(), "no answer");
        return followups.isEmpty() ? original().orElseThrow() : followups.getLast();
    }

    private void await(BooleanSupplier so, String otherwise) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("There was " + otherwise + " to interaction " + id);
            }
            Thread.sleep(5);
        }
    }
}
