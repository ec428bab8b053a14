package dev.cutover.commands.lookup;

import dev.cutover.commands.lookup.Volume.Origin;
import dev.cutover.plans.markdown.MarkdownReader;
import java.util.List;

/// Texts that several tests search.
final class Texts {

    static final String RUNBOOK =
            """
            # Runbook of the queue

            Who is on call reads this first.

            - [Unhealthy](#unhealthy)
            - [Slow](#slow)

            ## Unhealthy

            The health page answers 503. Look at the disk first:

            ```bash
            df -h /var/lib/queue
            # nothing free? then:
            ./prune.sh --older 3d
            ```

            Then restart the worker.

            ## Slow

            | Cause | What to do |
            |-------|------------|
            | Merge running | Wait |
            | Cache cold | Warm it with `./warm.sh` |

            ### Slow at night

            The backup is running; an unhealthy disk makes it worse.

            ## Restart

            ### Restart the worker

            1. Drain it
            2. Run `systemctl restart worker`

            ### Restart the database

            Ask the database people.
            """;

    private Texts() {}

    static IndexedText indexed(String text) {
        return IndexedText.of(text, new MarkdownReader());
    }

    static Volume present(String name, String text) {
        return new Volume(name, Origin.PRESENT, indexed(text));
    }

    static Volume attached(String name, String text) {
        return new Volume(name, Origin.ATTACHED, indexed(text));
    }

    /// What is found, best first, as `name: outer › inner`.
    static List<String> found(String query, Volume... volumes) {
        return Search.in(List.of(volumes), Query.of(query)).matches().stream()
                .map(match -> match.volume().name() + ": " + String.join(" › ", match.path()))
                .toList();
    }
}
