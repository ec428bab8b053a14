package dev.cutover.bot.chat;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.PlainText;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// A chat in memory that tells what was asked of it, and fails when it is told to.
final class FakeChat implements ChatPlatform {

    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, String> idByKey = new LinkedHashMap<>();
    private final Map<String, List<String>> replies = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final String name;
    private int failures;
    private int refused;
    private int turns = Integer.MAX_VALUE;
    private int refusedTurns;
    private @Nullable RuntimeException refusal;
    private @Nullable NotAllowed noThreads;

    FakeChat() {
        this("local");
    }

    /// @param name the platform's
    FakeChat(String name) {
        this.name = name;
    }

    /// The next calls fail, so many.
    synchronized void failNext(int times) {
        failures = times;
    }

    /// There are no threads, and why.
    synchronized void noThreads(NotAllowed why) {
        noThreads = why;
    }

    /// Only so many edits more have their turn.
    synchronized void turns(int edits) {
        turns = edits;
    }

    /// While nothing has its turn: until the writer has looked again, knowing all that was said.
    void lookedAgain() throws InterruptedException {
        int before = refusedTurns();
        await(() -> refusedTurns() >= before + 2);
    }

    private synchronized int refusedTurns() {
        return refusedTurns;
    }

    /// Everything is refused so; null for nothing any more.
    synchronized void refuse(@Nullable RuntimeException with) {
        refusal = with;
    }

    /// How many calls were refused so far.
    synchronized int refused() {
        return refused;
    }

    @Override
    public synchronized Duration turn(String channel, String who, Kind kind) {
        if (kind == Kind.POST || turns-- > 0) {
            return Duration.ZERO;
        }
        refusedTurns++;
        return Duration.ofMillis(20);
    }

    synchronized void delete(String id) {
        messages.remove(id);
    }

    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    synchronized List<String> messages() {
        return List.copyOf(messages.values());
    }

    synchronized List<String> replies(String id) {
        return List.copyOf(replies.getOrDefault(id, List.of()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized String post(String channel, String key, Message message) {
        called("post " + key);
        String id =
                Optional.ofNullable(idByKey.get(key))
                        .filter(messages::containsKey)
                        .orElse("m" + (messages.size() + 1));
        idByKey.put(key, id);
        messages.put(id, text(message));
        return id;
    }

    @Override
    public synchronized void update(String channel, String messageId, Message message) {
        called("update " + messageId);
        if (!messages.containsKey(messageId)) {
            throw new MessageGone(messageId + " is gone");
        }
        messages.put(messageId, text(message));
    }

    @Override
    public synchronized void pin(String channel, String messageId) {
        called("pin " + messageId);
    }

    @Override
    public synchronized String reply(
            String channel, String messageId, String key, Message message) {
        called("reply " + messageId);
        if (noThreads != null) {
            throw noThreads;
        }
        replies.computeIfAbsent(messageId, _ -> new ArrayList<>()).add(text(message));
        return messageId + "/" + replies.size();
    }

    @Override
    public void whisper(String channel, Person person, Message message) {
        called("whisper " + person.name());
    }

    @Override
    public synchronized void direct(String channel, Person person, Message message) {
        called("direct " + person.name() + ": " + text(message));
    }

    private void called(String call) {
        if (refusal != null && !call.startsWith("direct")) {
            refused++;
            throw refusal;
        }
        if (failures > 0) {
            failures--;
            throw new ChatUnavailable("The chat is away", new IllegalStateException(call));
        }
        calls.add(call);
        notifyAll();
    }

    private static String text(Message message) {
        return new PlainText(ZoneOffset.UTC).of(message);
    }

    /// Waits until something is so; looks at each call and a few times a second.
    synchronized void await(BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "It did not come to be. Calls: " + calls + " messages: " + messages);
            }
            wait(50);
        }
    }
}
