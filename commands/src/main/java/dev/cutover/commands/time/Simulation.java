package dev.cutover.commands.time;

import dev.cutover.commands.Cutover;
import dev.cutover.commands.time.Chances.Play;
import dev.cutover.plans.Phase;
import dev.cutover.plans.Plan;
import dev.cutover.plans.Timetable.Window;
import java.util.List;
import java.util.Optional;

/// A plan played through before anybody has begun: its schedule, and when it would end in a
/// thousand rounds in which nothing begins before what it waits for has ended.
///
/// @param windows the first of those that the document gives
public record Simulation(Schedule schedule, Chances ends, List<InWindow> windows) {

    private static final int MOST_WINDOWS = 10;

    /// How long what a window is for takes: its phase, or without one the whole.
    public record InWindow(Window window, Optional<Phase> phase, Chances takes) {

        /// How likely it is to fit, from 0 to 1, where it begins when the window opens.
        public double fits() {
            return takes.by(Windows.length(window).toSeconds());
        }
    }

    public Simulation {
        windows = List.copyOf(windows);
    }

    /// @param team how many people there are, 0 for as many as are needed
    /// @param seed the same gives the same rounds
    public static Simulation of(Plan plan, int team, long seed) {
        return of(Cutover.of(plan), team, seed);
    }

    /// The same of a cutover with which nobody has begun, and that may know of earlier runs.
    public static Simulation of(Cutover unbegun, int team, long seed) {
        Plan plan = unbegun.plan();
        Woven woven = Weaving.of(unbegun, null);
        Network free = Schedule.begun(woven, team).from(Network.NEVER);
        Layout layout = Layout.of(free, team, Network.NEVER);
        Play whole = Play.whole(seed, List.of());
        List<InWindow> windows =
                plan.arrangements().timetable().windows().stream()
                        .limit(MOST_WINDOWS)
                        .map(window -> {
                            Optional<Phase> phase = Windows.phase(plan, window);
                            Play play =
                                    phase.flatMap(woven::node)
                                            .map(node -> whole.of(node.open(), node.end()))
                                            .orElse(whole);
                            return new InWindow(
                                    window, phase, Chances.play(layout, team, Network.NEVER, play));
                        })
                        .toList();
        return new Simulation(
                Schedule.of(unbegun, team),
                Chances.play(layout, team, Network.NEVER, whole),
                windows);
    }
}
