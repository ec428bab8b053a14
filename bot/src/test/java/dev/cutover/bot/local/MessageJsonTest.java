package dev.cutover.bot.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.views.Message.Fields;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.views.Shape;
import dev.cutover.commands.words.Text;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageJsonTest {

    private static final Button BUTTON =
            new Button("Claim", "v1|g|1.5|claim|3", Style.PRIMARY, "Claim task 1.5");

    private static final Message EVERYTHING =
            Message.of(
                    new Header(Text.of("Night ", Text.strong("one"))),
                    new Paragraph(
                            Text.of(
                                    Person.local("Ana"),
                                    " ran ",
                                    Text.code("ls"),
                                    " at ",
                                    Instant.parse("2026-11-20T21:40:00Z"),
                                    new Text.Day(Instant.parse("2026-11-22T02:00:00Z")))),
                    new Progress(1, 4, Text.of("1/4")),
                    new Items(
                            List.of(
                                    new Item(Shape.NOT_APPLICABLE, Text.of("a"), null),
                                    new Item(Shape.OPEN, Text.of("b"), BUTTON))),
                    new Fields(List.of(new Field("T0", Text.EMPTY))),
                    new Table(List.of("A", "B"), List.of(List.of(Text.of("1"), Text.code("2")))),
                    new Verbatim("line 1\nline 2"),
                    new Buttons(
                            List.of(BUTTON),
                            List.of(new Menu("More", Menu.Kind.SELECT, List.of(BUTTON)))));

    @Test
    void theWholeJsonIsThis() {
        JsonObject expected =
                JsonParser.parseString(
                                """
                                {"blocks":[
                                 {"type":"header","text":[{"type":"plain","text":"Night "},{"type":"strong","text":"one"}]},
                                 {"type":"paragraph","text":[
                                  {"platform":"local","id":"ana","name":"Ana","type":"who"},{"type":"plain","text":" ran "},
                                  {"type":"code","text":"ls"},{"type":"plain","text":" at "},{"type":"when","at":"2026-11-20T21:40:00Z"},
                                  {"type":"day","at":"2026-11-22T02:00:00Z"}]},
                                 {"type":"progress","label":[{"type":"plain","text":"1/4"}],"done":1,"total":4},
                                 {"type":"items","items":[
                                  {"shape":"not_applicable","text":[{"type":"plain","text":"a"}]},
                                  {"shape":"open","text":[{"type":"plain","text":"b"}],
                                   "button":{"label":"Claim","action":"v1|g|1.5|claim|3","style":"primary","description":"Claim task 1.5"}}]},
                                 {"type":"fields","fields":[{"name":"T0","value":[]}]},
                                 {"type":"table","head":["A","B"],"rows":[[[{"type":"plain","text":"1"}],[{"type":"code","text":"2"}]]]},
                                 {"type":"verbatim","text":"line 1\\nline 2"},
                                 {"type":"buttons","buttons":[
                                  {"label":"Claim","action":"v1|g|1.5|claim|3","style":"primary","description":"Claim task 1.5"}],
                                  "menus":[{"label":"More","kind":"select","choices":[
                                  {"label":"Claim","action":"v1|g|1.5|claim|3","style":"primary","description":"Claim task 1.5"}]}]}]}
                                """)
                        .getAsJsonObject();

        assertThat(MessageJson.write(EVERYTHING)).isEqualTo(expected);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(MessageReader.read(MessageJson.write(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void theExampleAboveHasEveryKindOfBlockAndSpan() {
        assertThat(EVERYTHING.blocks())
                .extracting(block -> (Object) block.getClass())
                .containsExactlyInAnyOrder((Object[]) Message.Block.class.getPermittedSubclasses());
        assertThat(
                        Stream.of(EVERYTHING.blocks().get(0), EVERYTHING.blocks().get(1))
                                .flatMap(MessageJsonTest::spans)
                                .map(span -> (Object) span.getClass())
                                .distinct())
                .containsExactlyInAnyOrder((Object[]) Text.Span.class.getPermittedSubclasses());
    }

    @Test
    void whatIsNoMessageIsRefused() {
        JsonObject json =
                JsonParser.parseString("{\"blocks\":[{\"type\":\"dance\"}]}").getAsJsonObject();

        assertThatThrownBy(() -> MessageReader.read(json))
                .isInstanceOf(JsonParseException.class)
                .hasMessage("No block is of type dance");
    }

    private static Stream<Text.Span> spans(Message.Block block) {
        return switch (block) {
            case Header(Text text) -> text.spans().stream();
            case Paragraph(Text text) -> text.spans().stream();
            default -> Stream.empty();
        };
    }

    @Test
    void buttonsOfBeforeThereWereMenusAreReadAsTheyAre() {
        String stored =
                """
                {"blocks":[{"type":"buttons","buttons":[
                 {"label":"Claim","action":"v1|g|1.5|claim|3","style":"primary","description":"Claim task 1.5"}]}]}
                """;

        assertThat(MessageReader.read(JsonParser.parseString(stored).getAsJsonObject()))
                .isEqualTo(Message.of(new Buttons(List.of(BUTTON))));
    }
}
