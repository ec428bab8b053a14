package dev.cutover.commands.kit;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Plans that several tests share.
public final class Plans {

    /// A plan with probes of every sort.
    public static final String CHECKED =
            """
            # Checked move

            ## Phase 1: Move

            - [ ] **1.1** Deploy
              - probe: `GET https://app.example.com/health; expect status == 200`
              - probe: `tcp app.example.com:443`
            - [ ] **1.2** Read the memory
              - probe: `ask "memory used in percent"; expect answer < 80`
            - [ ] **1.3** Watch
              - probe: `GET https://app.example.com/health; every 1m for 4m; downtime`
            - [ ] **1.4** Tell the team

            ## Phase 2: Open

            ```probe
            GET https://app.example.com/ready
            ```

            - [ ] **2.1** Send the mail
            """;

    /// A small night with everything in it: steps, an optional task, needs, criteria, an approval,
    /// a soak and a final verification.
    public static final String NIGHT =
            """
            # Move Errors to GlitchTip

            ## Phase 0: Preparation (1 hour)

            - [ ] **0.1** Back up the database (15 min, S)
              - [ ] Stop the writers
              - [ ] Run `pg_dump sentry > sentry.sql`
              - **Acceptance:** the dump restores on the spare host
            - [ ] **0.2** Tell the support team (5 min, S)
            - [ ] **0.3** Lower the TTL of the DNS records (optional)

            ## Phase 1: Switch (30 min)

            **Blocking:** Phase 0 complete, Team approval

            - [ ] **1.1** Point the SDKs to GlitchTip (20 min, M)
              - **Note:** Ben has the keys.
            - [ ] **1.2** Check that events arrive (10 min, S)
              - **Needs:** 1.1

            **Phase 1 Completion Criteria:**

            - [ ] All 100 test errors captured
            - [ ] No errors in the worker log
            - [ ] Dashboards look the same (optional)

            ## Phase 2: Aftercare

            **Blocking:** Phase 1 complete + 24 hours stable

            - [ ] **2.1** Shut Sentry down

            ## Final Verification

            - [ ] Users can log in
            - [ ] Alerts reach the channel
            """;

    /// Two phases, two tasks each, nothing else.
    public static final String PLAIN =
            """
            # Plain

            ## Phase 1: First

            - [ ] **1.1** One
            - [ ] **1.2** Two

            ## Phase 2: Second

            - [ ] **2.1** Three
            - [ ] **2.2** Four
            """;

    private Plans() {}

    /// So many phases with so many tasks each, and a criterion for each phase.
    public static String of(int phases, int tasks) {
        return "# Plan\n\n"
                + IntStream.range(0, phases)
                        .mapToObj(phase -> phase(phase, tasks))
                        .collect(Collectors.joining());
    }

    private static String phase(int phase, int tasks) {
        String boxes =
                IntStream.rangeClosed(1, tasks)
                        .mapToObj(task -> "- [ ] **%d.%d** Do it\n".formatted(phase, task))
                        .collect(Collectors.joining());
        return "## Phase %d: Part\n\n%s\n**Completion Criteria:**\n\n- [ ] It is well\n\n"
                .formatted(phase, boxes);
    }
}
