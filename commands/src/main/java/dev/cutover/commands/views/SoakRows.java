package dev.cutover.commands.views;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.Gates;
import dev.cutover.commands.Locks;
import dev.cutover.commands.words.Phrases;
import dev.cutover.commands.words.SoakWords;
import dev.cutover.commands.words.Text;
import dev.cutover.plans.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How much of the time that has to be earned is earned, a line each; only of what counts already.
record SoakRows(Cutover cutover, Instant now) {

    private static final int MOST = 8;

    List<Text> lines() {
        return Stream.concat(gates(), locks()).limit(MOST).toList();
    }

    private Stream<Text> gates() {
        return cutover.plan().phases().stream()
                .filter(phase -> cutover.phases().of(phase).waiting())
                .flatMap(phase -> gate(phase).stream());
    }

    private Optional<Text> gate(Phase phase) {
        return Gates.soak(cutover, phase)
                .filter(soak -> soak.begun() != null)
                .map(soak ->
                        Text.of(
                                "Soak before phase ",
                                phase.id(),
                                ": ",
                                SoakWords.progress(soak, now),
                                "."));
    }

    private Stream<Text> locks() {
        return new Locks(cutover)
                .all()
                .filter(lock -> lock.soak().begun() != null)
                .map(lock ->
                        Text.of(
                                SoakWords.quoted(lock),
                                ", before ",
                                Phrases.task(lock.tasks().getFirst()),
                                ": ",
                                SoakWords.progress(lock.soak(), now),
                                "."));
    }
}
