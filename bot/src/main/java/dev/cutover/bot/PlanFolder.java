package dev.cutover.bot;

import dev.cutover.commands.control.PlanShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The plans in a folder, and perhaps one more file; a plan's name is its file's, without the
/// ending. Read anew at each call, so a plan that somebody has just put there can be started.
public final class PlanFolder implements PlanShelf {

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
                .map(PlanFolder::text);
    }

    /// When it was written, how long it is, and which file it is.
    @Override
    public Optional<String> edition(String name) {
        return Optional.ofNullable(files().get(name)).flatMap(PlanFolder::edition);
    }

    private static Optional<String> edition(Path path) {
        try {
            var file = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(file.lastModifiedTime() + " " + file.size() + " " + file.fileKey());
        } catch (IOException _) {
            return Optional.empty();
        }
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
                        "The folder of plans %s cannot be listed (%s); check its permissions."
                                .formatted(folder, e.getMessage()));
            }
        }
        file.ifPresent(path -> files.put(name(path), path));
        return files;
    }

    private static String text(Path path) {
        return switch (PlanFile.read(path)) {
            case PlanFile.Text(String text) -> text;
            case PlanFile.Unreadable(String why) -> throw new UnreadablePlan(why);
        };
    }
}
