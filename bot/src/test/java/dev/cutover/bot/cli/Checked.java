package dev.cutover.bot.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/// `bot/cutover check`, run in this process.
final class Checked {

    static final String PLAN =
            """
            # Move the wiki
            ## Phase 1: Prepare (30 min)
            **Blocking:** None
            - [x] **1.1** Back up `wiki` (10 min, S)
              - [x] Dump it: `pg_dump wiki`
              - **Acceptance:** Restored once
            **Phase 1 Completion Criteria:**
            - [ ] Backup in the vault
            ## Switch (if needed)
            **Blocked by:** Phase 1 complete, Approval, 2 hours stable, quiet hour
            ### Network
            - [ ] Switch the name (optional)
            ## Success criteria
            - [ ] Pages load
            ## Rollback
            - [ ] Switch back
            """;

    static final String CHECKED =
            """
            # P
            ## Phase 1: A (5 min)
            - [ ] **1.1** Health check: `curl -f https://app.example.com/health`
              - [ ] Expected: 200 OK
            - [ ] **1.2** Look up `nslookup app.example.com`
            """;

    static final String WARNED =
            """
            # P
            ## Phase 1: A (10 min)
            - [ ] **1.1** Look: `top` (10 min, S)
            """;

    private Checked() {}

    static Run check(Path plan, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                new CommandLine(new CheckCommand())
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err));
        String[] arguments = new String[options.length + 1];
        arguments[0] = plan.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        int exit = line.execute(arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    record Run(int exit, String out, String err) {}
}
