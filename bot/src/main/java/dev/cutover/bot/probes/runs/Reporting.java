package dev.cutover.bot.probes.runs;

import dev.cutover.bot.probes.rota.Ticker;
import dev.cutover.bot.probes.rota.Undisturbed;
import dev.cutover.commands.Cause;
import dev.cutover.commands.Command;
import dev.cutover.commands.Person;
import dev.cutover.commands.control.Outcome;
import dev.cutover.commands.control.Run;
import java.time.Duration;

/// Brings what was found into the record. A full disk is waited for: somebody waits for the answer.
record Reporting(Ticker ticker) {

    private static final Duration AGAIN = Duration.ofSeconds(5);

    /// Tries until it is on disk, or nobody waits for it any more.
    ///
    /// @param on whose thread it is, so that nothing is interrupted while it is written
    void report(Run run, Command command, Person by, Undisturbed on) throws InterruptedException {
        while (on.write(() -> run.decide(command, new Cause(by, null)))
                instanceof Outcome.NotSaved) {
            ticker.await(ticker.nanos() + AGAIN.toNanos());
        }
    }
}
