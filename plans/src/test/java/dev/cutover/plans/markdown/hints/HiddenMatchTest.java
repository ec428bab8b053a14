package dev.cutover.plans.markdown.hints;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// No hint may hide a match: whatever takes hints must say the same of a text with those of the
/// text as with all of them. A hint that lacks a word of the pattern behind it fails here.
class HiddenMatchTest {

    private static final String MARKDOWN = "dev.cutover.plans.markdown";
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// What stands between and around the words of a pattern.
    private static final String[] JOINTS = {
        " ",
        " ",
        " ",
        " ",
        ": ",
        " (",
        ") ",
        " 5 ",
        " 15 min ",
        " 2 hours ",
        "-",
        ", ",
        " - ",
        ":** ",
        " **",
        ". ",
        " = 3 ",
        "? ",
        " 06:00-08:00 ",
        " to ",
        " #1",
        " [x] ",
        "\n"
    };

    private static final String[] START = {"", "", "**", "> ", "(", "X ", "X - ", "X ("};

    private static final int RUNS = 80;

    @TestFactory
    Stream<DynamicTest> everyMethodSaysTheSameWithItsHintsAsWithAll() throws IOException {
        List<String> lines = lines();
        List<Method> methods = methods();
        assertThat(methods).hasSizeGreaterThan(15);
        return methods.stream()
                .map(method ->
                        DynamicTest.dynamicTest(
                                method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                                () -> holds(method, lines)));
    }

    private static void holds(Method method, List<String> lines) throws Exception {
        List<String> texts = new ArrayList<>(lines);
        texts.addAll(sentences(method.getDeclaringClass()));
        for (String text : texts) {
            Object hinted = result(method, text, Hints.of(text));
            Object known = result(method, text, all(text));
            assertThat(hinted).as("%s of “%s”", method, text).isEqualTo(known);
        }
    }

    /// The hint of a time is part of what is meant.
    private static Hints all(String text) {
        return Hints.of(text).has(Hint.TIME) ? Hints.ALL : Hints.ALL.without(Hint.TIME);
    }

    private static Object result(Method method, String text, Hints hints)
            throws IllegalAccessException, InvocationTargetException {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes())
                        .map(type -> argument(type, text, hints))
                        .toArray();
        return String.valueOf(method.invoke(null, arguments));
    }

    private static Object argument(Class<?> type, String text, Hints hints) {
        if (type == boolean.class) {
            return text.length() % 2 == 0;
        }
        return type == Hints.class ? hints : type == int.class ? 1 : text;
    }

    /// Every static method of the reader that is given a text and its hints.
    private static List<Method> methods() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(MARKDOWN)
                        .stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .filter(HiddenMatchTest::takesTextAndHints)
                        .peek(method -> method.setAccessible(true))
                        .toList();
    }

    private static boolean takesTextAndHints(Method method) {
        List<Class<?>> types = List.of(method.getParameterTypes());
        return types.contains(Hints.class)
                && types.contains(String.class)
                && types.stream()
                        .allMatch(type ->
                                type == Hints.class || type == String.class || type.isPrimitive());
    }

    /// All lines of all documents that the tests have.
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path root : List.of(Path.of("src/test/resources/documents"), Path.of("samples"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    Files.readString(file).lines().map(HiddenMatchTest::said).forEach(lines::add);
                }
            }
        }
        return lines;
    }

    private static String said(String line) {
        return line.replaceFirst("^[\\s>]*(?:[-*+]\\s+)?(?:\\[[ xX]]\\s+|#{1,6}\\s+)?", "");
    }

    /// Sentences of the words that the patterns of a class consist of: what they match is made of
    /// them.
    private static List<String> sentences(Class<?> type) throws IllegalAccessException {
        List<String> words = words(type);
        Random random = new Random(type.getName().hashCode());
        List<String> sentences = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            for (int run = 0; run < RUNS; run++) {
                sentences.add(sentence(word, words, random));
            }
        }
        return sentences;
    }

    /// Words that stand beside each other in a pattern often do so in what it matches.
    private static String sentence(int first, List<String> words, Random random) {
        StringBuilder sentence = new StringBuilder(START[random.nextInt(START.length)]);
        int word = first;
        for (int more = random.nextInt(5); more >= 0; more--) {
            boolean capitals = random.nextInt(4) == 0;
            String written = words.get(word);
            sentence.append(capitals ? written.toUpperCase(Locale.ROOT) : written);
            sentence.append(more > 0 ? JOINTS[random.nextInt(JOINTS.length)] : "");
            boolean next = random.nextBoolean() && word + 1 < words.size();
            word = next ? word + 1 : random.nextInt(words.size());
        }
        return random.nextBoolean()
                ? sentence.toString()
                : sentence + JOINTS[random.nextInt(JOINTS.length)];
    }

    private static List<String> words(Class<?> type) throws IllegalAccessException {
        List<String> words = new ArrayList<>(List.of("it"));
        for (Field field : type.getDeclaredFields()) {
            for (String pattern : patterns(field)) {
                WORD.matcher(withoutSigns(pattern))
                        .results()
                        .map(word -> word.group())
                        .distinct()
                        .forEach(words::add);
            }
        }
        return words;
    }

    /// A pattern of its own, or those in a list.
    private static List<String> patterns(Field field) throws IllegalAccessException {
        if (!Modifier.isStatic(field.getModifiers())) {
            return List.of();
        }
        field.setAccessible(true);
        return switch (field.get(null)) {
            case Pattern pattern -> List.of(pattern.pattern());
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    /// `verif(?:y|ied)\\b` gives `verify` and `verified`, and `\\b` is no word.
    private static String withoutSigns(String pattern) {
        return pattern.replaceAll("\\(\\?[a-zA-Z-]*:|\\(\\?[a-zA-Z-]+\\)|\\(\\?<\\w+>", "(")
                .replaceAll("\\\\[pP]\\{\\w+}|\\\\k<\\w+>|\\\\.", " ")
                .replaceAll("(\\w+)\\?", "$1 $1")
                .replaceAll("\\p{L}+\\((?=\\p{L})", " $0 ");
    }
}
