package dev.cutover.commands;

import dev.cutover.commands.ProbeEvent.ProbeAdopted;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How much people may write at once. More belongs into a file.
public final class TextRules {

    /// The most characters of one note, reason or title.
    public static final int MOST = 10_000;

    private TextRules() {}

    static Optional<Refusal> tooLong(Command command) {
        return texts(command)
                .filter(text -> text.length() > MOST)
                .findFirst()
                .map(text -> new Refusal.TextTooLong(text.length(), MOST));
    }

    private static Stream<String> texts(Command command) {
        return switch (command) {
            case RunCommand.Hold(String why) -> Stream.of(why);
            case RunCommand.Close(@Nullable String why) -> Stream.ofNullable(why);
            case RunCommand.AddTask(@Nullable String _, String title) -> Stream.of(title);
            case RunCommand.Start(Opening opening, var _, var _) ->
                    Stream.ofNullable(opening.environment());
            case RunCommand.Resume _, RunCommand.Undo _, RunCommand.Amend _ -> Stream.empty();
            case TaskCommand.Complete(String _, @Nullable String note) -> Stream.ofNullable(note);
            case TaskCommand.Fail(String _, String why) -> Stream.of(why);
            case TaskCommand.Block(String _, String why) -> Stream.of(why);
            case TaskCommand.Skip(String _, String why) -> Stream.of(why);
            case TaskCommand.MarkNotApplicable(String _, String why) -> Stream.of(why);
            case TaskCommand.Reopen(String _, String why) -> Stream.of(why);
            case TaskCommand.Assign(String _, Person to) -> Stream.of(to.name());
            case TaskCommand.Claim _,
                    TaskCommand.Release _,
                    TaskCommand.TickSteps _,
                    TaskCommand.Unblock _ ->
                    Stream.empty();
            case GateCommand.Approve(String _, @Nullable String note) -> Stream.ofNullable(note);
            case GateCommand.OpenAnyway(String _, String why) -> Stream.of(why);
            case GateCommand.Go(var _, @Nullable String note) -> Stream.ofNullable(note);
            case GateCommand.NoGo(String _, String why) -> Stream.of(why);
            case GateCommand.SayNoGo(String said) -> Stream.of(said);
            case AttachmentCommand.Attach(String name, String _) -> Stream.of(name);
            case ProbeCommand.Said said -> said(said);
            case ProbeCommand.Found _ -> Stream.empty();
            case HandoverCommand.Offer(Person to) -> Stream.of(to.name());
            case HandoverCommand.TakeOver _,
                    HandoverCommand.CatchUp _,
                    HandoverCommand.Withdraw _ ->
                    Stream.empty();
            case ScheduleCommand.SetZero zero -> Stream.ofNullable(zero.why());
            case ScheduleCommand.Reestimate estimate -> Stream.of(estimate.why());
            case SoakCommand.Unlock(String _, String why) -> Stream.of(why);
            case ClockCommand.Tick _ -> Stream.empty();
            case NotifyCommand _, DeliveryCommand _ -> Stream.empty();
            case ClockCommand.Look(String _, String seen) -> Stream.of(seen);
            case CriterionCommand _, MirrorCommand _, PeopleCommand _, ChatCommand _ ->
                    Stream.empty();
            case LogCommand.RaiseIssue(String text, var _, @Nullable String _) -> Stream.of(text);
            case LogCommand.CloseIssue(int _, String how) -> Stream.of(how);
            case LogCommand.RaiseRisk(String text, @Nullable String impact) ->
                    Stream.concat(Stream.of(text), Stream.ofNullable(impact));
            case LogCommand.CloseRisk(int _, String how) -> Stream.of(how);
            case RecordCommand.RecordValue(String said) -> Stream.of(said);
            case RecordCommand.FillBlank(String name, String value) -> Stream.of(name, value);
            case RecordCommand.ShowOutput(String _, String output) -> Stream.of(output);
            case RecordCommand.WriteLesson(String text) -> Stream.of(text);
            case RecordCommand.WriteImprovement(String text) -> Stream.of(text);
            case RecordCommand.Choose(String said) -> Stream.of(said);
            case RecordCommand.Sign(String role) -> Stream.of(role);
            case LogCommand.WriteNote(String text, @Nullable String _) -> Stream.of(text);
        };
    }

    private static Stream<String> said(ProbeCommand.Said said) {
        return switch (said) {
            case ProbeCommand.AskNow(@Nullable String name) -> Stream.ofNullable(name);
            case ProbeCommand.WatchAnew(String name) -> Stream.of(name);
            case ProbeCommand.Waive(String name, String why) -> Stream.of(name, why);
            case ProbeCommand.GiveReading(String name, String value) -> Stream.of(name, value);
            case ProbeCommand.TakeBaseline(String name) -> Stream.of(name);
            case ProbeCommand.ExpectDown(var _, String why) -> Stream.of(why);
            case ProbeCommand.Adopt(var adopted) -> adopted.stream().map(ProbeAdopted::source);
        };
    }
}
