package dev.cutover.bot.discord.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cutover.bot.chat.HostileMessages;
import dev.cutover.commands.Person;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Block;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Menu;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Shape;
import dev.cutover.commands.words.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordComponentsTest {

    private static final int SECTION = 9;
    private static final HostileMessages HOSTILE =
            new HostileMessages(
                    List.of(
                            "a",
                            "@everyone <@1>",
                            "🚀 *x*",
                            "",
                            "line\n# line",
                            ":a: ```",
                            "\u202E"),
                    60);

    @Test
    void linesShareATextAndRowsHaveTheirButton() {
        Message message =
                Message.of(
                        new Message.Header(Text.of("Phase 1: *Copy*")),
                        new Message.Paragraph(Text.of("Open")),
                        new Message.Progress(1, 2, Text.of("1/2 tasks (50 %)")),
                        new Message.Items(
                                List.of(
                                        new Item(Shape.WARNING, Text.of("Mind the gap"), null),
                                        new Item(Shape.OPEN, Text.of("1.2 Load"), button("1.2")))),
                        new Message.Verbatim("ls *.md"),
                        new Message.Buttons(List.of(button("1.3"))));
        assertThat(Rules.components(DiscordComponents.of(message)))
                .isEqualTo(
                        JsonParser.parseString(
                                """
                                [{"type":17,"spoiler":false,"components":[
                                  {"type":10,"content":"## Phase 1: \\\\*Copy\\\\*\\nOpen\\n██████████░░░░░░░░░░ 1/2 tasks (50 %)\\n▲ Mind the gap"},
                                  {"type":9,"components":[{"type":10,"content":"○ 1.2 Load"}],
                                   "accessory":{"type":2,"style":2,"label":"Claim 1.2","custom_id":"v1|r|1.2|claim|0","disabled":false}},
                                  {"type":10,"content":"```\\nls *.md\\n```"},
                                  {"type":14,"divider":true,"spacing":1},
                                  {"type":1,"components":[
                                   {"type":2,"style":2,"label":"Claim 1.3","custom_id":"v1|r|1.3|claim|0","disabled":false}]}
                                ]}]
                                """));
    }

    @Test
    void whatIsOnlySaidHasNoFrame() {
        DiscordMessage said = DiscordComponents.of(Message.of(Text.of("Ana claimed ", 1.5)));
        assertThat(Rules.components(said).get(0).getAsJsonObject().get("type").getAsInt())
                .isEqualTo(10);
        assertThat(Rules.texts(DiscordComponents.of(new Message(List.of()))))
                .containsExactly("Cutover");
    }

    @Test
    void elevenRowsHaveAButtonEachWithJustTheComponentsThatDiscordTakes() {
        Message message = phase(11, 3);
        DiscordMessage written = DiscordComponents.of(message);
        Rules.check(written);
        assertThat(Rules.all(Rules.components(written)).count()).isEqualTo(40);
        assertThat(Rules.ofType(written, SECTION)).hasSize(11);
        assertThat(Rules.lists(written)).isEmpty();
    }

    @Test
    void whereOneComponentIsTooManyTheLineAcrossGoesFirst() {
        DiscordMessage written = DiscordComponents.of(phase(11, 4));
        Rules.check(written);
        assertThat(Rules.ofType(written, SECTION)).hasSize(11);
        assertThat(Rules.actions(written)).hasSize(15);
    }

    @Test
    void moreButtonsThanThereIsRoomForAreLeftOutAndTheMessageSaysSo() {
        DiscordMessage written = DiscordComponents.of(phase(0, 60));
        Rules.check(written);
        assertThat(Rules.actions(written)).hasSizeGreaterThan(25);
        assertThat(Rules.texts(written).getLast()).startsWith("This message is shortened.");
    }

    @Test
    void theColourFollowsTheShapes() {
        assertThat(accent(Shape.FAILED, Shape.ACTIVE)).isEqualTo(0xD83C3E);
        assertThat(accent(Shape.BLOCKED, Shape.ACTIVE)).isEqualTo(0xE0A030);
        assertThat(accent(Shape.ACTIVE, Shape.DONE)).isEqualTo(0x3B7DD8);
        assertThat(accent(Shape.DONE, Shape.DONE)).isEqualTo(0x3BA55D);
    }

    private static int accent(Shape... shapes) {
        List<Item> items =
                Stream.of(shapes).map(shape -> new Item(shape, Text.of("x"), null)).toList();
        Message message =
                Message.of(new Message.Header(Text.of("Phase")), new Message.Items(items));
        return Rules.components(DiscordComponents.of(message))
                .get(0)
                .getAsJsonObject()
                .get("accent_color")
                .getAsInt();
    }

    @Test
    void commandsThatGrowWhenTheyAreShownHaveTheirRoom() {
        Message message = Message.of(new Message.Verbatim("```\n".repeat(900)));
        DiscordMessage answer = DiscordComponents.privately(message).getFirst();
        Rules.check(answer);
        assertThat(String.join("\n", Rules.texts(answer)))
                .contains("These lines hold a fence", "```\n`");
    }

    @Test
    void moreRowsShareOneListInTheOrderInWhichTheyMatter() {
        List<Item> items = new ArrayList<>();
        for (int index = 1; index <= 40; index++) {
            Shape shape =
                    switch (index) {
                        case 38 -> Shape.ACTIVE;
                        case 39 -> Shape.FAILED;
                        case 1 -> Shape.BLOCKED;
                        default -> Shape.OPEN;
                    };
            items.add(
                    new Item(
                            shape,
                            Text.of("1." + index + " Load"),
                            index == 40 ? null : button("1." + index)));
        }
        DiscordMessage written =
                DiscordComponents.of(
                        Message.of(
                                new Message.Header(Text.of("Phase 1")), new Message.Items(items)));
        Rules.check(written);
        assertThat(Rules.ofType(written, SECTION)).isEmpty();
        JsonObject list = Rules.lists(written).getFirst();
        assertThat(list.getAsJsonArray("options")).hasSize(25);
        assertThat(list.get("placeholder").getAsString()).isEqualTo("Claim …");
        JsonObject first = list.getAsJsonArray("options").get(0).getAsJsonObject();
        assertThat(first.get("label").getAsString()).isEqualTo("Claim 1.38");
        assertThat(first.get("description").getAsString()).isEqualTo("Load 1.38");
        String text = String.join("\n", Rules.texts(written));
        assertThat(text)
                .contains("▶ 1.38 Load\n✖ 1.39 Load\n○ 1.2 Load\n")
                .contains(
                        "○ 1.24 Load\n15 more of these have no room here: `/cutover show plan` shows them all.")
                .doesNotContain("1.25");
        assertThat(Rules.actions(written)).startsWith("v1|r|1.38|claim|0", "v1|r|1.39|claim|0");
    }

    @Test
    void aLongMenuBecomesSeveralListsNamedAfterWhatIsInThem() {
        List<Button> choices =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(index ->
                                new Button(
                                        "1." + index + " Load",
                                        "v1|r|1." + index + "|card|0",
                                        Style.PLAIN,
                                        "Show task 1." + index + " Load"))
                        .toList();
        DiscordMessage written =
                DiscordComponents.of(
                        Message.of(
                                new Message.Buttons(
                                        List.of(),
                                        List.of(
                                                new Menu("Show a task", Menu.Kind.SELECT, choices),
                                                new Menu(
                                                        "More",
                                                        Menu.Kind.MORE,
                                                        List.of(button("1.1"), button("1.2"))),
                                                new Menu("None", Menu.Kind.MORE, List.of())))));
        Rules.check(written);
        assertThat(Rules.lists(written))
                .extracting(list -> list.get("placeholder").getAsString())
                .containsExactly(
                        "Show a task: 1.1 to 1.25",
                        "Show a task: 1.26 to 1.50",
                        "Show a task: 1.51 to 1.60",
                        "More");
        assertThat(Rules.actions(written)).hasSize(62).doesNotHaveDuplicates();
    }

    @Test
    void theSameActionTwiceHasTwoIdsThatMeanTheSame() {
        DiscordMessage written =
                DiscordComponents.of(
                        Message.of(
                                new Message.Items(
                                        List.of(
                                                new Item(Shape.OPEN, Text.of("a"), button("a")),
                                                new Item(Shape.OPEN, Text.of("a"), button("a")))),
                                new Message.Buttons(List.of(button("a")))));
        Rules.check(written);
        assertThat(Rules.actions(written)).containsOnly("v1|r|a|claim|0").hasSize(3);
    }

    @Test
    void nobodyIsPingedUnlessAskedFor() {
        DiscordMessage written =
                DiscordComponents.of(Message.of(Text.of(new Person("discord", "42", "ana"))));
        Rules.check(written);
        assertThat(written.mentioned()).containsExactly("42");
        assertThat(mentions(written.pinging(written.mentioned()).toData().toString()))
                .isEqualTo(
                        JsonParser.parseString(
                                "{\"parse\":[],\"users\":[\"42\"],\"replied_user\":false}"));
        assertThat(mentions(written.edited().toData().toString()))
                .isEqualTo(JsonParser.parseString("{\"parse\":[],\"replied_user\":false}"));
    }

    @Test
    void whoeverHasNoRoomInAMessageIsNotMentionedByIt() {
        List<Block> blocks =
                new ArrayList<>(
                        Collections.nCopies(
                                8, new Message.Paragraph(Text.of("word ".repeat(300)))));
        blocks.add(new Message.Paragraph(Text.of(new Person("discord", "42", "ana"))));
        Message message = new Message(blocks);
        List<DiscordMessage> answers = DiscordComponents.privately(message);
        assertThat(answers).hasSizeGreaterThan(2);
        assertThat(answers.getFirst().mentioned()).isEmpty();
        assertThat(answers.getLast().mentioned()).containsExactly("42");
        assertThat(DiscordComponents.of(message).mentioned()).containsExactly("42");
    }

    private static JsonObject mentions(String json) {
        return JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("allowed_mentions");
    }

    @Test
    void twoMessagesThatLookAlikeHaveOneVersion() {
        Message one = phase(3, 2);
        assertThat(DiscordComponents.of(one).version())
                .isEqualTo(DiscordComponents.of(phase(3, 2)).version())
                .isNotEqualTo(DiscordComponents.of(phase(4, 2)).version())
                .isNotEqualTo(DiscordComponents.of(phase(3, 1)).version());
    }

    @Test
    void commandsAreCopiedAsTheyWereWritten() {
        assertThat(verbatim("psql -c 'select *'\n  ls _x_ <@1>"))
                .isEqualTo("```\npsql -c 'select *'\n  ls _x_ <@1>\n```");
        assertThat(verbatim("a\n```\nb")).startsWith("These lines hold a fence of backticks");
        assertThat(verbatim("a\n```\nb").split("```", -1)).as("one fence").hasSize(3);
        assertThat(verbatim("``````").split("```", -1)).as("one fence").hasSize(3);
        assertThat(verbatim("rm\u202E -rf x")).isEqualTo("```\nrm -rf x\n```");
    }

    @Test
    void commandsThatAreCutSaySo() {
        String written = verbatim("echo a line of a long script\n".repeat(500));
        assertThat(written)
                .startsWith("Only the first ")
                .contains("of 500 lines are shown here.")
                .endsWith("script\n```");
    }

    private static String verbatim(String text) {
        DiscordMessage written = DiscordComponents.of(Message.of(new Message.Verbatim(text)));
        Rules.check(written);
        return String.join("\n", Rules.texts(written));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 10, 11, 12, 13, 24, 25, 26, 40, 41, 100, 499, 500})
    void aPhaseOfAnyNumberOfLongTitlesStaysWithinTheLimitsAndSaysWhatIsLeftOut(int tasks) {
        List<Item> items =
                IntStream.range(0, tasks)
                        .mapToObj(index ->
                                new Item(
                                        Shape.OPEN,
                                        Text.of(index + " " + "<*long*> @everyone ".repeat(50)),
                                        button("1." + index)))
                        .toList();
        DiscordMessage written =
                DiscordComponents.of(
                        Message.of(
                                new Message.Header(Text.of("Phase")),
                                new Message.Items(items),
                                new Message.Buttons(List.of(button("a"), button("b")))));
        Rules.check(written);
        assertThat(Rules.actions(written)).hasSize(Math.min(tasks, 25) + 2);
        if (tasks > 25) {
            assertThat(String.join("\n", Rules.texts(written)))
                    .contains(
                            (tasks - 25)
                                    + " more of these have no room here: `/cutover show plan`");
        }
        Rules.texts(written).forEach(DiscordComponentsTest::doesNothing);
    }

    private static void doesNothing(String text) {
        String typed = text.replaceAll("^## |(?m)^### |`/cutover [a-z ]+`", "");
        assertThat(Reader.live(typed)).as(text).isEmpty();
    }

    @Test
    void anyMessageStaysWithinTheLimits() {
        for (int seed = 0; seed < 100; seed++) {
            Message message = HOSTILE.of(seed);
            DiscordMessage written = DiscordComponents.of(message);
            Rules.check(written);
            assertThat(DiscordComponents.of(message).version()).isEqualTo(written.version());
            Rules.check(DiscordComponents.plainly(message));
            List<DiscordMessage> answers = DiscordComponents.privately(message);
            assertThat(answers).hasSizeBetween(1, 5).allSatisfy(Rules::check);
        }
    }

    @Test
    void aLongAnswerToOnePersonTakesSeveralMessages() {
        List<Item> items =
                IntStream.range(0, 120)
                        .mapToObj(index ->
                                new Item(
                                        Shape.OPEN,
                                        Text.of(index + " " + "a title ".repeat(10)),
                                        null))
                        .toList();
        List<DiscordMessage> answers =
                DiscordComponents.privately(Message.of(new Message.Items(items)));
        assertThat(answers).hasSize(3);
        String all =
                answers.stream()
                        .flatMap(answer -> Rules.texts(answer).stream())
                        .collect(Collectors.joining("\n"));
        assertThat(all.lines()).hasSize(120).allMatch(line -> line.startsWith("○ "));
    }

    @Test
    void anAnswerToOnePersonShowsEveryRowInItsOrder() {
        List<DiscordMessage> answers = DiscordComponents.privately(phase(200, 0));
        String all =
                answers.stream()
                        .flatMap(answer -> Rules.texts(answer).stream())
                        .collect(Collectors.joining("\n"));
        assertThat(all.lines().skip(1)).hasSize(200).startsWith("○ 1.0", "○ 1.1");
        assertThat(answers.stream().flatMap(answer -> Rules.lists(answer).stream())).hasSize(1);
    }

    @Test
    void aMessageThatIsFarTooLongSaysThatItIsShortenedAboveWhatIsPressed() {
        List<Block> blocks =
                new ArrayList<>(
                        Collections.nCopies(
                                80, new Message.Paragraph(Text.of("word ".repeat(99)))));
        blocks.add(new Message.Buttons(List.of(button("a"))));
        DiscordMessage written = DiscordComponents.of(new Message(blocks));
        Rules.check(written);
        assertThat(Rules.texts(written).getLast())
                .isEqualTo("This message is shortened. `/cutover show plan` shows everything.");
        assertThat(Rules.actions(written)).containsExactly("v1|r|a|claim|0");
    }

    @Test
    void whatAllChoicesShareIsNotSaidWithEach() {
        Menu more = new Menu("More", Menu.Kind.MORE, List.of(word("Skip"), word("Add a note")));
        DiscordMessage written =
                DiscordComponents.of(Message.of(new Message.Buttons(List.of(), List.of(more))));
        assertThat(Rules.lists(written).getFirst().toString()).doesNotContain("description");
    }

    private static Button word(String word) {
        return new Button(word, "v1|r|1.1|skip|0", Style.PLAIN, word + " 1.1 Load");
    }

    @Test
    void anAnswerWithoutEndSaysThatItIsShortened() {
        List<Block> blocks =
                Collections.nCopies(40, new Message.Paragraph(Text.of("word ".repeat(600))));
        List<DiscordMessage> answers = DiscordComponents.privately(new Message(blocks));
        assertThat(answers).hasSize(5);
        assertThat(Rules.texts(answers.getLast()).getLast())
                .startsWith("The rest has no room here. `/cutover task ID` shows any task");
    }

    private static Message phase(int rows, int buttons) {
        return Message.of(
                new Message.Header(Text.of("Phase 1")),
                new Message.Items(
                        IntStream.range(0, rows)
                                .mapToObj(index ->
                                        new Item(
                                                Shape.OPEN,
                                                Text.of("1." + index),
                                                button("1." + index)))
                                .toList()),
                new Message.Buttons(
                        IntStream.range(0, buttons)
                                .mapToObj(index -> button("2." + index))
                                .toList()));
    }

    private static Button button(String id) {
        return new Button(
                "Claim " + id,
                "v1|r|" + id + "|claim|0",
                Style.PLAIN,
                "Claim " + id + " Load " + id);
    }
}
