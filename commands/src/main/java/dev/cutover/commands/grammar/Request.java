package dev.cutover.commands.grammar;

import dev.cutover.commands.Command;
import org.jspecify.annotations.Nullable;

/// What somebody wants, as understood.
public sealed interface Request {

    /// Something to be decided.
    record Act(Command command) implements Request {}

    /// A cutover to be started here.
    ///
    /// @param zero T-0 as typed, null for the start itself
    /// @param faster how many times faster waits are to pass, null for as long as the plan says
    record Begin(
            String plan,
            boolean rehearsal,
            @Nullable String environment,
            @Nullable String zero,
            @Nullable Integer faster)
            implements Request {

        /// One in which waits take as long as the plan says.
        public Begin(
                String plan,
                boolean rehearsal,
                @Nullable String environment,
                @Nullable String zero) {
            this(plan, rehearsal, environment, zero, null);
        }
    }

    /// A task to be given to somebody of whom only a name is said, where people have more than
    /// that.
    record AssignByName(String task, String name) implements Request {}

    /// What one holds to be offered to somebody of whom only a name is said.
    record HandOverByName(String name) implements Request {}

    /// What happened since somebody last looked.
    record CatchUp() implements Request {}

    /// A text of the folder of plans to be kept with the cutover that runs here.
    record AttachText(String name) implements Request {}

    /// A section to be found, whether a cutover runs here or not.
    ///
    /// @param nth which of those that were found, 1 for the best
    /// @param from the line from which it is shown, 0 for where the words stand
    record LookUp(String text, int nth, int from) implements Request {}

    /// When things are to happen. Where the time ends and the reason begins, who knows the time
    /// says.
    sealed interface Scheduling extends Request {}

    /// @param time as typed, null where it stands before the reason
    /// @param words the reason, with the time before it where that is null; null without one
    record SayZero(@Nullable String time, @Nullable String words) implements Scheduling {}

    /// @param takes as typed, null where it stands before the reason
    /// @param words the reason, with the length of time before it where that is null
    record SayEstimate(String task, @Nullable String takes, String words) implements Scheduling {}

    /// What a changed text of the plan would do.
    ///
    /// @param plan null for the one that is in force
    record Compare(@Nullable String plan) implements Request {}

    /// That text, brought in.
    ///
    /// @param code what the difference ended with, and perhaps the plan's name behind it
    record Confirm(String code) implements Request {}

    /// Which channels follow a cutover.
    sealed interface Mirroring extends Request {}

    /// @param channel as written
    /// @param purpose as written, null for everything
    record ShowThere(String channel, boolean readOnly, @Nullable String purpose)
            implements Mirroring {}

    /// @param code what stands for a cutover of another channel
    record ShowHere(String code, boolean readOnly, @Nullable String purpose) implements Mirroring {}

    /// @param channel as written, null for the one where it is said
    record StopShowing(@Nullable String channel) implements Mirroring {}

    record ListMirrors() implements Mirroring {}

    /// Who is called for what.
    sealed interface Notifying extends Request {}

    /// @param level as typed, null to see what is chosen
    record NotifyMe(@Nullable String level) implements Notifying {}

    /// @param hours as typed
    record KeepQuiet(String hours) implements Notifying {}

    /// @param every as typed
    /// @param channel as written, null for the one where it is said
    record StatusFor(String every, @Nullable String channel) implements Notifying {}

    /// Who is one person.
    sealed interface Linking extends Request {}

    /// @param code from another platform; null to get one
    record Link(@Nullable String code) implements Linking {}

    record Unlink() implements Linking {}

    /// Something to be shown.
    record Look(View view) implements Request {}

    /// What there is to look at.
    sealed interface View {

        record Status() implements View {}

        record Board() implements View {}

        record Next() implements View {}

        record Mine() implements View {}

        record Who() implements View {}

        /// @param whole not only the latest lines
        record Timeline(boolean whole) implements View {}

        record ThePlan() implements View {}

        record OneTask(String task) implements View {}

        record Issues() implements View {}

        record Risks() implements View {}

        /// What is due.
        ///
        /// @param phase whose tasks are shown, null for the phases themselves
        record Time(@Nullable String phase) implements View {}

        /// @param of as typed, null for today
        /// @param form as typed, null for the short one
        record Summed(@Nullable String of, @Nullable String form) implements View {}

        /// What the speaker would hand over.
        record MyHandover() implements View {}

        record Probes() implements View {}

        /// What the plan's own words suggest that the bot could check.
        record Proposals() implements View {}

        /// @param role null for everybody
        record Contacts(@Nullable String role) implements View {}

        /// @param format as typed, null where nobody says
        record Export(@Nullable String format) implements View {}

        /// @param word null for all commands
        record Help(@Nullable String word) implements View {}
    }
}
