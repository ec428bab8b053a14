package dev.cutover.bot.slack.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

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

    /// The page as it is, or without what stands last and is not pressed, and a line that says so.
    Page fitted() {
        if (fits()) {
            return this;
        }
        List<Part> left = new ArrayList<>(parts);
        Part note = Parts.section(SHORTENED);
        int last = left.size() - 1;
        while (last >= 0
                && (left.size() >= Limits.BLOCKS
                        || characters(left) + note.characters() > Limits.CHARACTERS)) {
            if (!left.get(last).kept()) {
                left.remove(last);
            }
            last--;
        }
        left.add(Math.min(last + 1, left.size()), note);
        return new Page(left);
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
