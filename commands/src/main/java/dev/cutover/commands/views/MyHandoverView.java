package dev.cutover.commands.views;

import dev.cutover.commands.ClockCommand.Agenda;
import dev.cutover.commands.Cutover;
import dev.cutover.commands.Person;
import dev.cutover.commands.Timer;
import dev.cutover.commands.Timers;
import dev.cutover.commands.words.HandoverWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What somebody would hand over, with what the clock will bring about for it.
public record MyHandoverView(Cutover cutover, Person owner, Agenda agenda, Instant now) {

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int MOST = 10;

    public Message message() {
        List<String> held = cutover.heldBy(owner).map(Task::id).toList();
        if (held.isEmpty()) {
            return Message.of(HandoverWords.nothingHeld());
        }
        List<Message.Item> items = new ArrayList<>(new HandoverBrief(cutover, owner).items());
        new Timers(cutover, agenda)
                .until(now.plus(AHEAD)).stream()
                        .filter(timer -> timer.task() != null && held.contains(timer.task()))
                        .limit(MOST)
                        .map(this::due)
                        .forEach(items::add);
        return Message.of(
                new Message.Header(Text.of("What you would hand over")),
                new Message.Items(items),
                new Message.Paragraph(HandoverWords.howToOffer()));
    }

    private Message.Item due(Timer timer) {
        return new TimeView(cutover, agenda, now).row(timer);
    }
}
