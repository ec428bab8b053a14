package dev.cutover.bot.gantt;

import dev.cutover.commands.time.Schedule;
import dev.cutover.commands.time.TimedTask;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A schedule as SVG, a page for every sixty tasks: readable at a width of 1,200 pixels, without
/// script, and without colour, since what is critical also has a thick edge and a word.
public final class Gantt {

    private static final int WIDTH = 1_200;
    private static final int LEFT = 380;
    private static final int CHART = 600;
    private static final int TOP = 84;
    private static final int ROW = 24;
    private static final int ROWS = 60;
    private static final int TITLE = 46;
    private static final int TICKS = 6;
    private static final String STYLE =
            "<style>text{font:13px sans-serif;fill:#111}.head{font-size:18px}.small{font-size:12px}"
                    + ".work{fill:#cfe0f5;stroke:#234;stroke-width:1}.wait{fill:#fff;stroke:#234;stroke-width:1;stroke-dasharray:4 3}"
                    + ".critical{fill:#f5c9c2;stroke:#400;stroke-width:3}.grid{stroke:#bbb;stroke-width:1}"
                    + ".zero{stroke:#111;stroke-width:2}</style>";

    private final String title;
    private final Schedule schedule;
    private final long from;
    private final long to;

    private Gantt(String title, Schedule schedule) {
        this.title = title.isEmpty() ? "Untitled" : title;
        this.schedule = schedule;
        this.from = Math.min(0, schedule.start());
        this.to =
                Math.max(
                        from + 1,
                        schedule.tasks().stream()
                                .mapToLong(TimedTask::end)
                                .reduce(schedule.end(), Math::max));
    }

    /// At least one page.
    public static List<String> pages(String title, Schedule schedule) {
        Gantt gantt = new Gantt(title, schedule);
        int pages = Math.max(1, (schedule.tasks().size() + ROWS - 1) / ROWS);
        return IntStream.range(0, pages).mapToObj(page -> gantt.page(page, pages)).toList();
    }

    private String page(int page, int pages) {
        List<TimedTask> rows =
                schedule.tasks().stream().skip((long) page * ROWS).limit(ROWS).toList();
        int height = TOP + ROW * rows.size() + ROW;
        String name = pages == 1 ? title : title + ", page " + (page + 1) + " of " + pages;
        Svg svg = new Svg();
        svg.raw(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\""
                                + " width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">"
                                        .formatted(WIDTH, height, WIDTH, height))
                .raw("<title id=\"title\">Schedule of " + Svg.escaped(name) + "</title>")
                .raw("<desc id=\"desc\">" + Svg.escaped(described(rows)) + "</desc>")
                .raw(STYLE)
                .raw("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>")
                .text(16, 28, "head", Phrases.shortened(name, 110))
                .text(
                        16,
                        50,
                        "small",
                        "Thick edge: critical. Broken edge: only waits, needs nobody.");
        scale(svg, height);
        for (int at = 0; at < rows.size(); at++) {
            row(svg, rows.get(at), TOP + ROW * at);
        }
        return svg.raw("</svg>").toString();
    }

    private String described(List<TimedTask> rows) {
        List<String> critical =
                rows.stream().filter(TimedTask::critical).map(row -> row.task().id()).toList();
        return "%d tasks from %s to %s. The whole ends at %s. Critical: %s."
                .formatted(
                        rows.size(),
                        TimeWords.fromZero(from),
                        TimeWords.fromZero(to),
                        TimeWords.fromZero(schedule.end()),
                        critical.isEmpty() ? "none of them" : String.join(", ", critical));
    }

    private void scale(Svg svg, int height) {
        for (long time : ticks()) {
            svg.line(x(time), TOP - 10, height - ROW / 2.0, time == 0 ? "zero" : "grid");
            svg.text(x(time) + 3, TOP - 14, "small", TimeWords.fromZero(time));
        }
    }

    private List<Long> ticks() {
        long step = Math.max(1, (to - from) / TICKS);
        List<Long> ticks = new ArrayList<>();
        for (long time = 0; time <= to; time += step) {
            ticks.add(time);
        }
        for (long time = -step; time >= from; time -= step) {
            ticks.add(time);
        }
        return ticks;
    }

    private double x(long time) {
        return LEFT + (double) (time - from) / (to - from) * CHART;
    }

    private void row(Svg svg, TimedTask task, int y) {
        String name = task.task().id() + "  " + task.task().title().replace('`', ' ');
        svg.raw("<g>").raw("<title>" + Svg.escaped(said(task)) + "</title>");
        svg.text(16, y + 16.0, "", Phrases.shortened(name, TITLE));
        double left = x(task.start());
        double width = Math.max(2, x(task.end()) - left);
        String style = task.critical() ? "critical" : task.length().onlyWaits() ? "wait" : "work";
        svg.box(left, y + 4.0, width, ROW - 8.0, style);
        svg.text(
                left + width + 6,
                y + 16.0,
                "small",
                (task.critical() ? "critical, " : "")
                        + TimeWords.fromZero(task.start())
                        + (task.person() == 0 ? "" : ", person " + task.person()));
        svg.raw("</g>");
    }

    private static String said(TimedTask task) {
        return "%s %s: %s to %s%s"
                .formatted(
                        task.task().id(),
                        task.task().title(),
                        TimeWords.fromZero(task.start()),
                        TimeWords.fromZero(task.end()),
                        task.critical() ? ", critical" : "");
    }
}
