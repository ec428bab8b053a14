package dev.cutover.commands.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Another process with the same classes, whose whole lines are what it promised.
record ChildJvm(Process process, BufferedReader out) {

    static ChildJvm start(Class<?> main, Object... arguments) throws IOException {
        return started(command(main, arguments));
    }

    /// @param blocks how many kilobytes its files may have
    static ChildJvm startWithSmallFiles(int blocks, Class<?> main, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(
                List.of("bash", "-c", "ulimit -f %d; exec \"$@\"".formatted(blocks), "bash"));
        command.addAll(command(main, arguments));
        return started(command);
    }

    Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = out.read(); c >= 0; c = out.read()) {
            if (c == '\n') {
                return Optional.of(line.toString());
            }
            line.append((char) c);
        }
        return Optional.empty();
    }

    /// Kills it as `kill -9` does.
    ///
    /// @return what it had said until then and was not read
    List<String> kill() throws IOException, InterruptedException {
        // the handle, because the process would close what is still to be read
        process.toHandle().destroyForcibly();
        List<String> rest = rest();
        process.waitFor();
        return rest;
    }

    List<String> rest() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            lines.add(line.get());
        }
        return lines;
    }

    private static ChildJvm started(List<String> command) throws IOException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new ChildJvm(process, process.inputReader(StandardCharsets.UTF_8));
    }

    private static List<String> command(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-UsePerfData", "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Stream.of(arguments).map(String::valueOf).toList());
        return command;
    }
}
