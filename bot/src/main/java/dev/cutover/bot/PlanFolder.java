package dev.cutover.bot;

import dev.cutover.commands.control.PlanShelf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The plans in a folder, and perhaps one more file; a plan's name is its file's, without the
/// ending. Read anew at each call, so a plan that somebody has just put there can be started.
public final class PlanFolder implements PlanShelf {

    /// A plan of this size has been read in good time; a larger file is hardly a plan.
    private static final long LARGEST = 50L * 1024 * 1024;

    private static final String ENDINGS = "(?i)\\.(md|markdown|txt)$";

    private final Path folder;
    private final Optional<Path> file;

    /// @param file one more plan, wherever it is
    public PlanFolder(Path folder, Optional<Path> file) {
        this.folder = folder;
        this.file = file;
    }

    /// How people call the plan in a file.
    public static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst(ENDINGS, "");
    }

    @Override
    public List<String> names() {
        return List.copyOf(files().keySet());
    }

    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(files().get(name.replaceFirst(ENDINGS, "")))
                .map(PlanFolder::read);
    }

    private Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(Files::isRegularFile)
                        .filter(path -> path.toString().matches("(?i).*\\.(md|markdown|txt)"))
                        .filter(path -> !name(path).equalsIgnoreCase("README"))
                        .forEach(path -> files.put(name(path), path));
            } catch (IOException e) {
                throw new UnreadablePlan(
                        "the folder " + folder + " cannot be listed (" + e.getMessage() + ")");
            }
        }
        file.ifPresent(path -> files.put(name(path), path));
        return files;
    }

    /// The text of a plan's file.
    ///
    /// @throws UnreadablePlan when it is none; the message says why
    public static String read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadablePlan(path + " is a folder");
            }
            if (Files.size(path) > LARGEST) {
                throw new UnreadablePlan(path + " has more than 50 MB");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new UnreadablePlan(path + " is not UTF-8 text; save it as UTF-8");
        } catch (NoSuchFileException _) {
            throw new UnreadablePlan(path + " is not there");
        } catch (IOException e) {
            throw new UnreadablePlan(path + " cannot be read (" + e.getMessage() + ")");
        }
    }
}
