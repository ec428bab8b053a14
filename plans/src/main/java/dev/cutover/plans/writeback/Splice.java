package dev.cutover.plans.writeback;

/// One change of a text: some characters give way to others.
///
/// @param offset of the first character that gives way
/// @param length how many give way; 0 where something is only put in
record Splice(int offset, int length, String text) {

    int end() {
        return offset + length;
    }
}
