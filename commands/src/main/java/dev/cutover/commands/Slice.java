package dev.cutover.commands;

/// One concern of a [Cutover]'s state, which evolves by itself; immutable.
sealed interface Slice
        permits Course,
                Tasks,
                Phases,
                Criteria,
                LogBook,
                Records,
                Attachments,
                Audience,
                Probes,
                Clock,
                Handovers,
                Baselines,
                Estimates,
                Soaks,
                Outages,
                Nudges,
                Deliveries,
                Earlier,
                Posts,
                Actions {}
