package dev.cutover.bot.probes.bench;

import dev.cutover.bot.probes.Asked;
import dev.cutover.bot.probes.Askings;
import dev.cutover.bot.probes.Prober;
import dev.cutover.bot.probes.guard.Allowed;
import dev.cutover.bot.probes.guard.Guard;
import dev.cutover.bot.probes.http.HttpAsking;
import dev.cutover.bot.probes.rota.Beat;
import dev.cutover.bot.probes.rota.Beats;
import dev.cutover.bot.probes.rota.Lanes;
import dev.cutover.bot.probes.rota.MachineTicker;
import dev.cutover.bot.probes.secrets.Secrets;
import dev.cutover.commands.probes.Baselines;
import dev.cutover.commands.probes.Judgement;
import dev.cutover.commands.probes.Outcome;
import dev.cutover.commands.probes.Watching;
import dev.cutover.plans.probes.Probe;
import dev.cutover.plans.probes.Target;
import dev.cutover.plans.probes.reading.ProbeReader;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/// As the bot does it: probes as plans write them, asked at planned times within the limits,
/// through the guard, judged, and counted as a watch.
final class OurWay implements Way {

    private static final InstantSource WALL = InstantSource.system();

    private final TargetProcess targets;
    private final Prober prober;
    private final Map<String, Long> planned = new ConcurrentHashMap<>();
    private final Beats beats = new Beats(new Lanes(64, 4), MachineTicker.of(WALL, _ -> {}), WALL);
    private final AtomicInteger wrong = new AtomicInteger();

    OurWay(TargetProcess targets) {
        this.targets = targets;
        this.prober = prober("127.0.0.0/8", this::withPlanned);
    }

    /// When it is planned rides in the address, of which plans know nothing.
    private Target.Http withPlanned(Target.Http http) {
        return new Target.Http(
                http.method(),
                http.url() + "?at=" + planned.get(http.url()),
                http.headers(),
                http.body(),
                http.via(),
                http.follow());
    }

    /// One that asks web servers alone.
    ///
    /// @param asked what a target is made to before it is asked
    static Prober prober(String allowed, UnaryOperator<Target.Http> asked) {
        HttpAsking http =
                new HttpAsking(new Guard(Allowed.of(allowed), Set.of()), Secrets.NONE, WALL);
        return new Prober(
                new Askings(
                        (target, timeout) -> http.ask(asked.apply(target), timeout),
                        (_, _) -> Asked.unknown("not asked here"),
                        (_, _) -> Asked.unknown("not asked here"),
                        (_, _) -> Asked.unknown("not asked here"),
                        (_, _) -> Asked.unknown("not asked here"),
                        (_, _) -> Asked.unknown("not asked here"),
                        (_, _) -> Asked.unknown("not asked here")));
    }

    /// What a plan says of a target.
    static Probe probe(String url) {
        return ProbeReader.block(
                        """
                        GET %s
                        timeout %ds
                        expect status == 200, json $.status == "healthy"
                        """
                                .formatted(url, Load.TIMEOUT.toSeconds()),
                        1)
                .probes()
                .getFirst();
    }

    @Override
    public String name() {
        return "the bot";
    }

    @Override
    public void begin(Load load, long start) {
        Instant started = WALL.instant().plusNanos(start - System.nanoTime());
        for (int target = 0; target < load.targets(); target++) {
            beats.begin(
                    "target " + target,
                    started.plus(load.first(target)),
                    Duration.ofNanos(-1),
                    new Watched(load, target));
        }
    }

    private final class Watched implements Beat {

        private final Load load;
        private final int target;
        private final String url;
        private final Probe probe;
        private Watching watching = Watching.BEGUN;

        private Watched(Load load, int target) {
            this.load = load;
            this.target = target;
            this.url = targets.url(load, target);
            this.probe = probe(url);
        }

        @Override
        public String host() {
            return targets.address(target);
        }

        @Override
        public Optional<Duration> next(Duration after) {
            if (after.isNegative()) {
                return Optional.of(Duration.ZERO);
            }
            Duration next = after.plus(load.every());
            return next.compareTo(load.length()) > 0 ? Optional.empty() : Optional.of(next);
        }

        /// All ways ask at the same times, so nothing is spread.
        @Override
        public Optional<Duration> every(Duration planned) {
            return Optional.empty();
        }

        @Override
        public Heard ask(Duration planned, Duration late) {
            OurWay.this.planned.put(url, System.nanoTime() - late.toNanos());
            Judgement judgement = prober.judged(probe, Baselines.NONE);
            return () -> noted(judgement);
        }

        private Optional<Duration> noted(Judgement judgement) {
            watching = watching.and(judgement.outcome(), WALL.instant(), probe.judging());
            if ((judgement.outcome() == Outcome.PASS) == load.hangs(target)) {
                wrong.incrementAndGet();
            }
            return Optional.empty();
        }

        @Override
        public void missed(int times, Duration from, Duration to) {
            watching = watching.missing(times);
        }
    }

    @Override
    public void end() {
        beats.keys().forEach(beats::end);
    }

    @Override
    public int wrong() {
        return wrong.getAndSet(0);
    }

    @Override
    public void close() {
        beats.close();
    }
}
