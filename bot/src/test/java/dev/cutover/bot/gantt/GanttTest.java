package dev.cutover.bot.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.commands.time.Schedule;
import dev.cutover.plans.markdown.MarkdownReader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GanttTest {

    private static final String NIGHT =
            """
            # Move <b>& "go"
            ## Phase 1: A
            - [ ] **1.1** Copy `a < b` & <script>alert(1)</script> (30 min)
            - [ ] **1.2** Beside (10 min)
            ## Phase 2: B
            - [ ] Monitor for 5 minutes
            """;

    private static List<String> pages(String plan) {
        return Gantt.pages("Move <b>& \"go\"", Schedule.of(new MarkdownReader().read(plan), 0));
    }

    private static Element svg(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getDocumentElement();
    }

    @Test
    void itIsAnImageWithATitleAndADescription() throws Exception {
        Element svg = svg(pages(NIGHT).getFirst());
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("width")).isEqualTo("1200");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Schedule of Move <b>& \"go\"");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(
                        "3 tasks from T-0 to T+35 min. The whole ends at T+35 min. Critical: 1.1, 2.1.");
    }

    @Test
    void whatIsInTitlesStaysText() throws Exception {
        String page = pages(NIGHT).getFirst();
        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(svg(page).getElementsByTagName("script").getLength()).isZero();
        assertThat(Svg.escaped("a\0b\uFFFF\uD800c")).isEqualTo("abc");
    }

    @Test
    void whatIsCriticalHasAnEdgeAndAWord() throws Exception {
        NodeList boxes = svg(pages(NIGHT).getFirst()).getElementsByTagName("rect");
        List<String> styles =
                IntStream.range(1, boxes.getLength())
                        .mapToObj(at -> ((Element) boxes.item(at)).getAttribute("class"))
                        .toList();
        assertThat(styles).containsExactly("critical", "work", "critical");
        assertThat(pages(NIGHT).getFirst())
                .contains(">critical, T-0, person 1<")
                .contains(".critical{fill:#f5c9c2;stroke:#400;stroke-width:3}");
    }

    @Test
    void aLongPlanHasSeveralPages() throws Exception {
        String plan =
                "# P\n## Phase 1: A\n"
                        + IntStream.rangeClosed(1, 130)
                                .mapToObj("- [ ] **1.%d** a (10 min)\n"::formatted)
                                .collect(Collectors.joining());
        List<String> pages = pages(plan);
        assertThat(pages).hasSize(3);
        assertThat(pages.get(2))
                .contains(", page 3 of 3")
                .contains("1.130")
                .doesNotContain("1.120 ");
        assertThat(svg(pages.get(0)).getAttribute("height")).isEqualTo("1548");
    }

    @Test
    void aPlanWithoutWorkIsAnEmptyPage() throws Exception {
        assertThat(
                        svg(Gantt.pages("", Schedule.of(new MarkdownReader().read("x"), 0))
                                        .getFirst())
                                .getElementsByTagName("desc")
                                .item(0)
                                .getTextContent())
                .startsWith("0 tasks");
    }
}
