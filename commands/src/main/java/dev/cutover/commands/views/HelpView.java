package dev.cutover.commands.views;

import dev.cutover.commands.grammar.Verb;
import dev.cutover.commands.grammar.Verb.Topic;
import dev.cutover.commands.grammar.Verbs;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.List;

/// The commands, all of them or one, made from their declarations.
public final class HelpView {

    private HelpView() {}

    public static Message all() {
        List<Block> blocks = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            blocks.add(new Message.Header(Text.of(topic.title())));
            blocks.add(
                    new Message.Fields(
                            Verbs.all().stream()
                                    .filter(verb -> verb.topic() == topic)
                                    .map(verb -> new Field(verb.usage(), Text.of(verb.help())))
                                    .toList()));
        }
        blocks.add(
                new Message.Paragraph(
                        Text.of(
                                "Each begins with ",
                                Text.code("/cutover"),
                                ". More about one: ",
                                Phrases.type("help done"),
                                ".")));
        return new Message(blocks);
    }

    public static Message one(Verb verb) {
        List<Field> parameters =
                verb.parameters().stream()
                        .map(parameter -> new Field(parameter.usage(), Text.of(parameter.help())))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Message.Header(Text.of(Text.code("/cutover " + verb.usage()))));
        blocks.add(new Message.Paragraph(Text.of(verb.help(), ".")));
        if (!parameters.isEmpty()) {
            blocks.add(new Message.Fields(parameters));
        }
        blocks.add(new Message.Paragraph(Text.of("For example: ", Phrases.type(verb.example()))));
        return new Message(blocks);
    }
}
