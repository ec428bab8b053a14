package dev.cutover.commands.journal;

import dev.cutover.commands.AttachmentEvent;
import dev.cutover.commands.ChatEvent;
import dev.cutover.commands.ChatEvent.ChannelCaughtUp;
import dev.cutover.commands.ChatEvent.MessagePosted;
import dev.cutover.commands.ChatEvent.ThreadTold;
import dev.cutover.commands.ClockEvent;
import dev.cutover.commands.CriterionEvent;
import dev.cutover.commands.DeliveryEvent;
import dev.cutover.commands.EarlierEvent;
import dev.cutover.commands.Entry;
import dev.cutover.commands.HandoverEvent;
import dev.cutover.commands.LogEvent;
import dev.cutover.commands.MirrorEvent;
import dev.cutover.commands.NotifyEvent;
import dev.cutover.commands.Opening;
import dev.cutover.commands.PeopleEvent;
import dev.cutover.commands.PhaseEvent;
import dev.cutover.commands.Place;
import dev.cutover.commands.ProbeEvent;
import dev.cutover.commands.RecordEvent;
import dev.cutover.commands.RunEvent;
import dev.cutover.commands.RunEvent.ActionUndone;
import dev.cutover.commands.RunEvent.CutoverClosed;
import dev.cutover.commands.RunEvent.CutoverHeld;
import dev.cutover.commands.RunEvent.CutoverResumed;
import dev.cutover.commands.RunEvent.CutoverStarted;
import dev.cutover.commands.RunEvent.PlanAmended;
import dev.cutover.commands.ScheduleEvent;
import dev.cutover.commands.SoakEvent;
import dev.cutover.commands.TaskEvent;
import dev.cutover.plans.Plan;
import org.jspecify.annotations.Nullable;

/// What one event changes in the tables of its run. It never fails on a recorded event: what fits
/// nothing changes nothing.
///
/// An undo is not seen here: its run is projected again without what was undone.
final class Projection {

    private final Rows rows;
    private final Plan plan;
    private final TaskProjection tasks;
    private final LogProjection logs;

    Projection(Rows rows, Plan plan) {
        this.rows = rows;
        this.plan = plan;
        this.tasks = new TaskProjection(rows);
        this.logs = new LogProjection(rows);
    }

    void apply(Entry entry) {
        switch (entry.event()) {
            case RunEvent event -> run(entry, event);
            case TaskEvent event -> tasks.apply(entry, event);
            case LogEvent event -> logs.apply(entry, event);
            case ProbeEvent event -> new ProbeProjection(rows).apply(entry, event);
            case HandoverEvent event -> handedOver(entry, event);
            case ChatEvent event -> chat(event);
            case PhaseEvent _,
                    CriterionEvent _,
                    RecordEvent _,
                    AttachmentEvent _,
                    MirrorEvent _,
                    ClockEvent _,
                    ScheduleEvent _,
                    SoakEvent _,
                    EarlierEvent _,
                    NotifyEvent _,
                    DeliveryEvent _,
                    PeopleEvent _ -> {
                // these stand in the timeline only
            }
        }
    }

    private void handedOver(Entry entry, HandoverEvent event) {
        if (event instanceof HandoverEvent.HandoverTaken taken) {
            taken.tasks().forEach(task -> tasks.owned(entry, task, entry.cause().person()));
        }
    }

    private void run(Entry entry, RunEvent event) {
        switch (event) {
            case CutoverStarted(Opening opening) -> started(entry, opening);
            case CutoverHeld(String why) -> state("held", why);
            case CutoverResumed() -> state("running", null);
            case CutoverClosed(String why) -> closed(entry, why);
            case PlanAmended amended -> amended(amended);
            case ActionUndone(long _) -> {
                // see Ledger
            }
        }
    }

    private void started(Entry entry, Opening opening) {
        rows.sql(
                        """
                        insert into cutovers (run, plan, title, plan_hash, platform, channel, rehearsal,
                            environment, state, started_by, started_at, last_seq)
                        select :run, :plan, :title, :planHash, :platform, :channel, :rehearsal,
                            :environment, 'running', :by, :at, 0
                        where not exists (select 1 from cutovers where run = :run)
                        """)
                .text("plan", opening.plan())
                .text("title", plan.title())
                .text("planHash", opening.planHash())
                .text("platform", opening.place().platform())
                .text("channel", opening.place().channel())
                .flag("rehearsal", opening.rehearsal())
                .text("environment", opening.environment())
                .causedBy(entry)
                .run();
        tasks.plan(plan);
    }

    private void amended(PlanAmended event) {
        rows.sql("update cutovers set plan = :plan, plan_hash = :planHash where run = :run")
                .text("plan", event.plan())
                .text("planHash", event.planHash())
                .run();
        event.tasks().forEach(tasks::amended);
    }

    private void state(String state, @Nullable String why) {
        rows.sql("update cutovers set state = :state, why = :why where run = :run")
                .text("state", state)
                .text("why", why)
                .run();
    }

    private void closed(Entry entry, @Nullable String why) {
        rows.sql(
                        """
                        update cutovers set state = 'closed', why = :why, closed_by = :by, closed_at = :at
                        where run = :run
                        """)
                .text("why", why)
                .causedBy(entry)
                .run();
    }

    private void chat(ChatEvent event) {
        switch (event) {
            case MessagePosted(String key, Place place, String message) -> {
                known(key, place);
                rows.sql("update messages set message = :message" + AT_PLACE)
                        .text("message", message)
                        .at(key, place)
                        .run();
            }
            case ChannelCaughtUp _ -> {
                // nothing of its own: what was told so is in no thread
            }
            case ThreadTold(String key, Place place, long upTo) -> {
                known(key, place);
                rows.sql("update messages set told_up_to = :upTo" + AT_PLACE)
                        .number("upTo", upTo)
                        .at(key, place)
                        .run();
            }
        }
    }

    private static final String AT_PLACE =
            """
             where run = :run and item = :item and platform = :platform and channel = :channel
            """;

    private void known(String key, Place place) {
        rows.sql(
                        """
                        insert into messages (run, item, platform, channel, told_up_to)
                        select :run, :item, :platform, :channel, 0
                        where not exists (select 1 from messages
                            where run = :run and item = :item
                                and platform = :platform and channel = :channel)
                        """)
                .at(key, place)
                .run();
    }
}
