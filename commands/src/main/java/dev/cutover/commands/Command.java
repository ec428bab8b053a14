package dev.cutover.commands;

/// What may be said to a cutover. One file a concept; [Decider] knows which rule answers which.
public sealed interface Command
        permits RunCommand,
                TaskCommand,
                GateCommand,
                CriterionCommand,
                LogCommand,
                RecordCommand,
                AttachmentCommand,
                MirrorCommand,
                PeopleCommand,
                ProbeCommand,
                ClockCommand,
                HandoverCommand,
                ScheduleCommand,
                SoakCommand,
                NotifyCommand,
                DeliveryCommand,
                ChatCommand {}
