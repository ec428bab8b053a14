package dev.cutover.plans.markdown.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A plan as teams write them, as long as one likes.
final class GeneratedPlan {

    private static final int TASKS = 8;

    private GeneratedPlan() {}

    /// About 40 KB for 12 phases.
    static String of(int phases) {
        return "# Move of the shop to the new platform\n\n**Status:** Not started\n**Version:** 1.2\n\n"
                + IntStream.rangeClosed(1, phases)
                        .mapToObj(GeneratedPlan::phase)
                        .collect(Collectors.joining());
    }

    private static String phase(int phase) {
        return """
        ---

        ## Phase %d: Move part %d of the shop

        **Duration:** 2-3 hours
        **Blocking:** Phase %d complete, Team approval

        > ⚠️ IMPORTANT: keep the old system running, and *never* run this on production first.

        ### Tasks

        """
                        .formatted(phase, phase, phase - 1)
                + IntStream.rangeClosed(1, TASKS)
                        .mapToObj(task -> task(phase, task))
                        .collect(Collectors.joining())
                + """
                **Phase %d Completion Criteria:**
                - [ ] All services of part %d answer within 500 ms
                - [ ] **Nothing is lost** - counts agree (optional)

                | Check | Expected | Actual | Pass/Fail |
                |-------|----------|--------|-----------|
                | Rows in `orders` | 120 000 | | |
                | Errors | 0 | | |

                """
                        .formatted(phase, phase);
    }

    private static String task(int phase, int task) {
        return """
        - [ ] **%d.%d** Copy the tables of service %d (30 min, M)
          - [ ] Stop the writer: `systemctl stop writer@%d`
          - [ ] Dump: `pg_dump -Fc shop_%d > /backup/shop_%d.dump`
          - [ ] Restore it and compare the counts, see [the notes](https://example.com/notes)
            ```sql
            SELECT count(*) FROM orders WHERE part = %d;
            ```
          - **Acceptance:** counts agree, no error in the log
          - **Note:** takes longer on *Mondays*

        """
                .formatted(phase, task, task, task, task, task, phase);
    }
}
