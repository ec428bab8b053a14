package dev.cutover.bot.discord.components;

import java.util.Optional;

/// Text to be copied as it is. Nothing in it is markup.
///
/// @param parted whether an invisible sign keeps its own fence from ending ours
record Fence(String markdown, boolean parted) {

    private static final String FENCE = "```";

    static Fence around(String text) {
        String inside = text.replace(FENCE, "`\u200B`\u200B`");
        return new Fence(FENCE + "\n" + inside + "\n" + FENCE, !inside.equals(text));
    }

    /// Whether a text grows when it is shown.
    static boolean isWithin(String text) {
        return text.contains(FENCE);
    }

    /// What is said above it; empty where nothing is different from what was written.
    Optional<String> remark() {
        return parted
                ? Optional.of(
                        "These lines hold a fence of backticks, which Discord cannot show: copy them from the plan's file.")
                : Optional.empty();
    }
}
