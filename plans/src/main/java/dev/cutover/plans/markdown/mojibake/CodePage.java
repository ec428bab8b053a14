package dev.cutover.plans.markdown.mojibake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table of 256 characters that text in UTF-8 may have been read with.
final class CodePage {

    private static final int FIRST_HIGH = 0x80;
    private static final int LAST_CONTROL = 0x9F;
    private static final int BYTES = 256;
    private static final char UNDEFINED = '\uFFFD';

    /// The more common ones first: of two that fit alike, the first is taken.
    private static final List<CodePage> ALL =
            Stream.of(
                            "windows-1252",
                            "windows-1254",
                            "windows-1250",
                            "windows-1251",
                            "IBM437",
                            "IBM850",
                            "x-MacRoman",
                            "ISO-8859-15",
                            "ISO-8859-1",
                            "ISO-8859-2",
                            "ISO-8859-9",
                            "windows-1257",
                            "windows-1253",
                            "IBM852",
                            "IBM857",
                            "IBM858",
                            "IBM866",
                            "KOI8-R",
                            "KOI8-U",
                            "ISO-8859-5",
                            "ISO-8859-7",
                            "ISO-8859-13",
                            "x-MacCentralEurope",
                            "x-MacCyrillic",
                            "windows-1258")
                    .filter(Charset::isSupported)
                    .map(CodePage::new)
                    .toList();

    private final String name;
    private final byte[][] bytes = new byte[BYTES][];
    private final List<Integer> lost = new ArrayList<>();

    private CodePage(String name) {
        this.name = name;
        Charset charset = Charset.forName(name);
        for (int code = FIRST_HIGH; code < BYTES; code++) {
            char read = new String(new byte[] {(byte) code}, charset).charAt(0);
            if (read == UNDEFINED) {
                lost.add(code);
            } else {
                put(read, code);
            }
        }
        controls();
    }

    /// Browsers read what is undefined as a control character.
    private void controls() {
        lost.stream()
                .filter(code -> code <= LAST_CONTROL)
                .forEach(code -> put((char) (int) code, code));
    }

    private void put(char read, int code) {
        byte[] row = bytes[read >> 8];
        bytes[read >> 8] = row == null ? new byte[BYTES] : row;
        bytes[read >> 8][read & 0xFF] = (byte) code;
    }

    static List<CodePage> all() {
        return ALL;
    }

    String name() {
        return name.startsWith("x-") ? name.substring(2) : name.replace("windows", "Windows");
    }

    /// The byte above 127 that is read as a character; 0 where there is none.
    int byteOf(char character) {
        byte[] row = bytes[character >> 8];
        return row == null ? 0 : row[character & 0xFF] & 0xFF;
    }

    /// The bytes that it has no character for: they are lost when text is read with it.
    List<Integer> lost() {
        return lost;
    }
}
