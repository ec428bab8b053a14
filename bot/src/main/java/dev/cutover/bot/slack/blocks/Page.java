package dev.cutover.bot.slack.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The blocks of one message, each with the characters that Slack counts in it.
record Page(List<Part> parts) {

    static final Page EMPTY = new Page(List.of());

    private static final String SHORTENED =
            "This message is shortened. `/cutover plan` shows everything.";

    /// @param kept whether it stays when the page is too long: what is pressed
    record Part(JsonObject block, int characters, boolean kept) {}

    Page {
        parts = List.copyOf(parts);
    }

    boolean fits() {
        return parts.size() <= Limits.BLOCKS && characters(parts) <= Limits.CHARACTERS;
    }

    /// The page as it is, or without what stands last, and a line that says so. What is pressed
    /// goes last of all.
    Page fitted() {
        return fits() ? this : without(part -> !part.kept()).without(_ -> true).noted();
    }

    private Page without(Predicate<Part> which) {
        List<Part> left = new ArrayList<>(parts);
        for (int last = left.size() - 1; last >= 0 && !hasRoom(left); last--) {
            if (which.test(left.get(last))) {
                left.remove(last);
            }
        }
        return new Page(left);
    }

    private static boolean hasRoom(List<Part> parts) {
        return parts.size() < Limits.BLOCKS
                && characters(parts) + SHORTENED.length() <= Limits.CHARACTERS;
    }

    /// Above what is pressed at the end.
    private Page noted() {
        List<Part> all = new ArrayList<>(parts);
        int end = all.size();
        while (end > 0 && all.get(end - 1).kept()) {
            end--;
        }
        all.add(end, Parts.section(SHORTENED));
        return new Page(all);
    }

    private static int characters(List<Part> parts) {
        return parts.stream().mapToInt(Part::characters).sum();
    }

    JsonArray json(String version) {
        JsonArray json = new JsonArray();
        for (int index = 0; index < parts.size(); index++) {
            JsonObject block = parts.get(index).block().deepCopy();
            block.addProperty("block_id", "b%d-%s".formatted(index, version));
            json.add(block);
        }
        return json;
    }
}
