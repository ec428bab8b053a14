package dev.cutover.commands.views;

import dev.cutover.commands.Summary;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.words.SummaryWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A summary as a message.
///
/// @param title what it is of
public record SummaryView(Plan plan, Summary summary, Text title) {

    /// For whom it is.
    public enum Form {
        /// For those who work.
        SHORT,
        /// For those who decide.
        EXECUTIVE,
        /// For those who look closely.
        TECHNICAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Form> named(String word) {
            for (Form form : values()) {
                if (form.word().startsWith(word.strip().toLowerCase(Locale.ROOT))) {
                    return Optional.of(form);
                }
            }
            return Optional.empty();
        }
    }

    public Message message(Form form) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(title));
        lines(form).forEach(line -> blocks.add(new Message.Paragraph(line)));
        return new Message(blocks);
    }

    private List<Text> lines(Form form) {
        return switch (form) {
            case SHORT -> SummaryWords.inShort(plan, summary);
            case EXECUTIVE -> SummaryWords.forDecision(plan, summary);
            case TECHNICAL -> SummaryWords.inDetail(plan, summary);
        };
    }
}
