package dev.cutover.commands;

/// What happened, in the past tense. Recorded events are never changed or removed: a new meaning
/// gets a new event.
public sealed interface Event
        permits RunEvent,
                TaskEvent,
                PhaseEvent,
                CriterionEvent,
                LogEvent,
                RecordEvent,
                AttachmentEvent,
                MirrorEvent,
                PeopleEvent,
                ProbeEvent,
                ClockEvent,
                HandoverEvent,
                ScheduleEvent,
                SoakEvent,
                EarlierEvent,
                NotifyEvent,
                DeliveryEvent,
                ChatEvent {}
