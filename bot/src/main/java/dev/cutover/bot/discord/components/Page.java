package dev.cutover.bot.discord.components;

import dev.cutover.bot.discord.commands.Spelled;
import dev.cutover.bot.discord.components.Part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import org.jspecify.annotations.Nullable;

/// The parts of one message.
///
/// @param accent the colour at its side, null for none
/// @param framed whether it has a frame
record Page(List<Part> parts, @Nullable Integer accent, boolean framed) {

    private static final Words SHORTENED =
            new Words(
                    "This message is shortened. `%s` shows everything."
                            .formatted(Spelled.command("/cutover plan")));
    private static final Words REST =
            new Words(
                    "The rest has no room here. `%s` shows any task; `%s` says where the whole plan is."
                            .formatted(
                                    Spelled.command("/cutover task ID"),
                                    Spelled.command("/cutover export")));

    private static final int FRAME = 1;

    Page {
        parts = List.copyOf(parts);
    }

    boolean fits() {
        return components(parts) <= Limits.COMPONENTS && characters(parts) <= Limits.CHARACTERS;
    }

    boolean mentions(String user) {
        return parts.stream().anyMatch(part -> part.says("<@" + user + ">"));
    }

    /// The page as it is, or without what stands last, and a line that says so. What is pressed
    /// goes last of all.
    Page fitted() {
        return fitted(SHORTENED);
    }

    private Page fitted(Words note) {
        return fits()
                ? this
                : without(part -> !part.kept(), note).without(_ -> true, note).noted(note);
    }

    /// The page as several, each of which fits, in order; at most so many.
    List<Page> divided(int most) {
        List<Page> pages = new ArrayList<>();
        List<Part> next = new ArrayList<>();
        for (Part part : parts) {
            if (!next.isEmpty() && pages.size() + 1 < most && !with(next, part).fits()) {
                pages.add(with(next).fitted(REST));
                next.clear();
            }
            next.add(part);
        }
        pages.add(with(next).fitted(REST));
        return pages;
    }

    private Page with(List<Part> others, Part... more) {
        List<Part> all = new ArrayList<>(others);
        all.addAll(List.of(more));
        return new Page(all, accent, framed);
    }

    private Page without(Predicate<Part> which, Words note) {
        List<Part> left = new ArrayList<>(parts);
        for (int last = left.size() - 1; last >= 0 && !hasRoom(left, note); last--) {
            if (which.test(left.get(last))) {
                left.remove(last);
            }
        }
        return with(left);
    }

    private static boolean hasRoom(List<Part> parts, Words note) {
        return components(parts) + note.components() <= Limits.COMPONENTS
                && characters(parts) + note.characters() <= Limits.CHARACTERS;
    }

    /// Above what is pressed at the end.
    private Page noted(Words note) {
        List<Part> all = new ArrayList<>(parts);
        int end = all.size();
        while (end > 0 && all.get(end - 1).kept()) {
            end--;
        }
        all.add(end, note);
        return with(all);
    }

    private static int components(List<Part> parts) {
        return FRAME + parts.stream().mapToInt(Part::components).sum();
    }

    private static int characters(List<Part> parts) {
        return parts.stream().mapToInt(Part::characters).sum();
    }

    List<MessageTopLevelComponent> components() {
        return framed
                ? List.of(
                        Container.of(parts.stream().map(Part::inFrame).toList())
                                .withAccentColor(accent))
                : parts.stream().map(Part::alone).toList();
    }
}
