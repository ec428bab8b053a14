package dev.cutover.commands.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.PlannedProbe;
import dev.cutover.commands.control.Conversation.Pressed;
import dev.cutover.commands.control.Conversation.Said;
import dev.cutover.commands.export.Export;
import dev.cutover.commands.kit.MemoryJournal;
import dev.cutover.commands.kit.SettableClock;
import dev.cutover.commands.kit.Shelf;
import dev.cutover.commands.kit.Story;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.PlainText;
import dev.cutover.plans.markdown.MarkdownReader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the plan's own words suggest becomes a check with one button.
class SuggestionsTest {

    private static final String PLAN =
            """
            # Move the shop

            ## Phase 1: Switch

            - [ ] **1.1** Check the health page
              ```bash
              curl -f https://shop.example.com/health
              ```
              Expected: 200 OK
            - [ ] **1.2** Check the name
              - Run `nslookup shop.example.com`
            - [ ] **1.3** Tell the team
            """;

    private final Runs runs =
            new Runs(new MemoryJournal(), new MarkdownReader(), new SettableClock(), (_, _) -> {});
    private final ControlRoom room = new ControlRoom(runs, new Shelf().with("shop", PLAN));

    @BeforeEach
    void begin() {
        say("start shop");
    }

    private Answer answer(String text) {
        return room.said(new Said(Story.GENERAL, Story.ANA, null, text));
    }

    private String say(String text) {
        return plain(answer(text));
    }

    private static String plain(Answer answer) {
        return new PlainText(ZoneOffset.UTC).of(answer.message());
    }

    private List<Button> buttons() {
        return answer("check").message().blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Message.Items items ->
                                    items.items().stream()
                                            .flatMap(item -> Stream.ofNullable(item.button()));
                            case Message.Buttons all -> all.buttons().stream();
                            case Message.Block _ -> Stream.<Button>empty();
                        })
                .toList();
    }

    private String press(Button button) {
        return plain(room.pressed(new Pressed(Story.GENERAL, Story.ANA, null, button.action())));
    }

    private List<String> probes() {
        return PlannedProbe.all(runs.all().iterator().next().cutover().plan())
                .map(one -> one.name() + " " + one.probe().title())
                .toList();
    }

    @Test
    void eachIsShownWithTheWordsThatSuggestIt() {
        assertThat(say("check"))
                .contains("1.1 GET https://shop.example.com/health; expect status == 200")
                .contains("1.2 dns shop.example.com");
    }

    @Test
    void oneButtonAddsOne() {
        assertThat(press(buttons().getFirst()))
                .startsWith("1.1 has a check more: GET https://shop.example.com/health");

        assertThat(probes()).containsExactly("1.1 GET https://shop.example.com/health");
        assertThat(say("check")).doesNotContain("1.1 GET");
        assertThat(say("done 1.1")).startsWith("The bot makes 1 check of 1.1");
    }

    @Test
    void oneButtonAddsAll() {
        press(buttons().getLast());

        assertThat(probes()).hasSize(2);
        assertThat(say("check"))
                .startsWith(
                        "The words of this plan suggest nothing more that the bot could check.");
    }

    @Test
    void aListThatIsAnotherOneNowIsShownAnewAndAddsNothing() {
        Button all = buttons().getLast();
        press(buttons().getFirst());

        assertThat(press(all)).contains("What the bot could check");
        assertThat(probes()).hasSize(1);
    }

    @Test
    void undoTakesThemAway() {
        press(buttons().getLast());

        assertThat(say("undo")).startsWith("Taken back: ");
        assertThat(probes()).isEmpty();
    }

    @Test
    void theDocumentThatComesBackHasThem() {
        press(buttons().getFirst());
        Run run = runs.all().iterator().next();
        String text =
                new Export(run.planText(), run.cutover(), ZoneOffset.UTC)
                        .markdown(new MarkdownReader())
                        .text();

        assertThat(text)
                .contains("- probe: `GET https://shop.example.com/health; expect status == 200`");
        assertThat(new MarkdownReader().read(text).task("1.1").orElseThrow().details().probes())
                .hasSize(1);
    }
}
