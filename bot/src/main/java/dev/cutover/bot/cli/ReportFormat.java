package dev.cutover.bot.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// For whom `check` speaks.
enum ReportFormat {
    TEXT,
    JSON,
    /// Workflow commands, which GitHub shows beside the lines of the file.
    GITHUB;

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static final class Words implements ITypeConverter<ReportFormat> {

        @Override
        public ReportFormat convert(String text) {
            return Arrays.stream(values())
                    .filter(format -> format.word().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> unknown(text));
        }

        private static TypeConversionException unknown(String text) {
            String all =
                    Arrays.stream(values())
                            .map(ReportFormat::word)
                            .collect(Collectors.joining(", "));
            return new TypeConversionException(
                    "there is no format '%s', there are %s".formatted(text, all));
        }
    }
}
