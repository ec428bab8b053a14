package dev.cutover.bot.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.Person;
import dev.cutover.commands.control.Answer;
import dev.cutover.commands.views.Message;
import dev.cutover.commands.views.Message.Button;
import dev.cutover.commands.views.Message.Buttons;
import dev.cutover.commands.views.Message.Field;
import dev.cutover.commands.views.Message.Fields;
import dev.cutover.commands.views.Message.Header;
import dev.cutover.commands.views.Message.Item;
import dev.cutover.commands.views.Message.Items;
import dev.cutover.commands.views.Message.Paragraph;
import dev.cutover.commands.views.Message.Progress;
import dev.cutover.commands.views.Message.Style;
import dev.cutover.commands.views.Message.Table;
import dev.cutover.commands.views.Message.Verbatim;
import dev.cutover.commands.views.Shape;
import dev.cutover.commands.words.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever people, plans and buttons hold stays text, wherever a message shows it.
class HostileTextTest {

    private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final Html HTML = new Html(ZoneOffset.UTC);

    private static final Message MESSAGE =
            Message.of(
                    new Header(Text.of(EVIL)),
                    new Paragraph(
                            Text.of(Person.local(EVIL), Text.strong(EVIL), Text.code(EVIL), EVIL)),
                    new Progress(1, 0, Text.of(EVIL)),
                    new Items(List.of(new Item(Shape.OPEN, Text.of(EVIL), button()))),
                    new Fields(List.of(new Field(EVIL, Text.of(EVIL)))),
                    new Table(List.of(EVIL), List.of(List.of(Text.of(EVIL)))),
                    new Verbatim(EVIL),
                    new Buttons(List.of(button())));

    @Test
    void inAMessageOfTheBot() {
        assertIsText(HTML.post(post(Person.BOT, new Content.Shown(MESSAGE))));
        assertIsText(HTML.board(post(Person.BOT, new Content.Shown(MESSAGE)), true));
    }

    @Test
    void inWhatPeopleSayAndHowTheyAreCalled() {
        assertIsText(HTML.post(post(Person.local(EVIL), new Content.Talk(EVIL))));
    }

    @Test
    void inAPrivateAnswer() {
        assertIsText(HTML.answer(EVIL, new Answer(false, MESSAGE, 1)));
    }

    @Test
    void wordsThatRunTheOtherWayAreIsolated() {
        String html = HTML.post(post(Person.local("\u202eevil"), new Content.Talk("\u202eabc")));

        assertThat(html)
                .contains("<bdi class=\"name\">\u202eevil</bdi>")
                .contains("<p class=\"said\" dir=\"auto\">\u202eabc</p>");
    }

    @Test
    void aButtonSaysWhatIsWrittenOnIt() {
        Message message =
                Message.of(
                        new Buttons(
                                List.of(
                                        new Button("Go", "a", Style.PLAIN, "Go for phase 3"),
                                        new Button("Hold", "b", Style.DANGER, "Stop the clock"))));

        assertThat(HTML.post(post(Person.BOT, new Content.Shown(message))))
                .contains("aria-label=\"Go for phase 3\">Go</button>")
                .contains("aria-label=\"Hold: Stop the clock\">Hold</button>");
    }

    @Test
    void noHtmlCarriesStylesOrHandlersOfItsOwn() {
        assertThat(HTML.post(post(Person.BOT, new Content.Shown(MESSAGE))))
                .doesNotContain(" style=")
                .doesNotContain("<style");
    }

    private static void assertIsText(String html) {
        assertThat(html).contains("&lt;script&gt;alert").doesNotContain("<script", "<img");
    }

    private static Button button() {
        return new Button(EVIL, EVIL, Style.PLAIN, EVIL);
    }

    private static Post post(Person by, Content content) {
        return Post.of(1, Instant.EPOCH, by, content);
    }
}
