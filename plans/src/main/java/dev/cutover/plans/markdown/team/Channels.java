package dev.cutover.plans.markdown.team;

import dev.cutover.plans.Grid;
import dev.cutover.plans.Team.Channel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The channels found so far, each once; a later line may say what an earlier one left open.
final class Channels {

    private final Map<String, Channel> byName = new LinkedHashMap<>();

    void add(Channel channel) {
        byName.merge(channel.name().toLowerCase(Locale.ROOT), channel, Channels::fuller);
    }

    private static Channel fuller(Channel first, Channel more) {
        return first.purpose().isEmpty()
                ? new Channel(first.name(), more.purpose(), first.line())
                : first;
    }

    /// A row with a channel in one cell; its purpose is in the others.
    void addAll(Grid grid, boolean sure) {
        boolean listed =
                sure
                        || (!grid.heads().isEmpty()
                                && TeamWords.isChannels(grid.heads().getFirst().text()));
        if (listed) {
            grid.rows().forEach(this::row);
        }
    }

    private void row(Grid.Row row) {
        List<String> purposes = new ArrayList<>();
        List<Channel> named = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
            List<Channel> channels = ChannelLine.of(cell.text(), row.line(), true);
            if (channels.isEmpty()) {
                purposes.add(cell.text());
            }
            named.addAll(channels);
        }
        String purpose =
                purposes.stream()
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" – "));
        named.forEach(channel ->
                add(
                        new Channel(
                                channel.name(),
                                channel.purpose().isEmpty() ? purpose : channel.purpose(),
                                row.line())));
    }

    List<Channel> all() {
        return List.copyOf(byName.values());
    }
}
