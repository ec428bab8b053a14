package dev.cutover.bot.chat;

import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A platform that keeps everybody waiting until it is let go.
final class SlowChat implements ChatPlatform {

    private final String name;
    private final CountDownLatch letGo = new CountDownLatch(1);

    SlowChat(String name) {
        this.name = name;
    }

    void letGo() {
        letGo.countDown();
    }

    private String hang() {
        try {
            if (!letGo.await(30, TimeUnit.SECONDS)) {
                throw new ChatUnavailable("It hung", true, Duration.ZERO, null);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody may be interrupted here", e);
        }
        return "m1";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String post(String channel, String key, Message message) {
        return hang();
    }

    @Override
    public void update(String channel, String messageId, Message message) {
        hang();
    }

    @Override
    public void pin(String channel, String messageId) {
        hang();
    }

    @Override
    public String reply(String channel, String messageId, String key, Message message) {
        return hang();
    }

    @Override
    public void whisper(String channel, Person person, Message message) {
        hang();
    }

    @Override
    public void direct(String channel, Person person, Message message) {
        hang();
    }
}
