package dev.cutover.commands.control;

import dev.cutover.commands.time.Moment.Known;
import dev.cutover.commands.time.SaidTime.Understood;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.words.Text;
import dev.cutover.commands.words.TimeWords;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A time in a night in which the clocks change: whoever said it is told which one was taken.
record Twisted(Understood known, ZoneId zone) {

    Answer told(Answer answer) {
        String twist = TimeWords.of(new Known(known.at(), known.twist()), zone);
        if (!answer.ok() || twist.isEmpty()) {
            return answer;
        }
        List<Block> blocks = new ArrayList<>(answer.message().blocks());
        blocks.add(new Paragraph(Text.of(twist)));
        return new Answer(true, new Message(blocks), answer.seq());
    }

    static Instant inMinutes(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
