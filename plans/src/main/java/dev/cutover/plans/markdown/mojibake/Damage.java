package dev.cutover.plans.markdown.mojibake;

/// A few characters that together are one of UTF-8.
///
/// @param end behind the last of them
/// @param codePoint what was meant; 0 where that cannot be told any more
/// @param sure whether they can hardly stand so in text that is as it should be
/// @param lost whether one of its bytes is gone
record Damage(int start, int end, int codePoint, boolean sure, boolean lost) {

    boolean isBlockDrawing() {
        return codePoint >= 0x2500 && codePoint <= 0x257F;
    }

    boolean isRepairable() {
        return codePoint != 0;
    }

    /// The same, told apart by what stands around it.
    Damage asSure() {
        return new Damage(start, end, codePoint, true, lost);
    }
}
