package dev.cutover.plans.probes.reading;

import dev.cutover.plans.probes.Probe;
import java.util.List;

/// What was read. A probe with a mistake is not among the probes.
public record Reading(List<Probe> probes, List<Mistake> mistakes) {

    public Reading {
        probes = List.copyOf(probes);
        mistakes = List.copyOf(mistakes);
    }
}
