package dev.cutover.bot.probes.rota;

import static dev.cutover.bot.probes.rota.Pace.max;

import dev.cutover.bot.probes.rota.Beat.Heard;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread of one beat: it waits, gets a place, asks, and has the answer written down.
final class Beating {

    private static final Logger LOG = LoggerFactory.getLogger(Beating.class);

    /// Between two tries, whatever the beat says.
    private static final Duration SOONEST = Duration.ofSeconds(1);

    private static final Duration NEVER = Duration.ofDays(36_500);

    private final String key;
    private final Beat beat;
    private final Course course;
    private final Lanes lanes;
    private final Since since;
    private final Consumer<Beating> over;
    private final Undisturbed thread;

    private Gap gap = Gap.NONE;
    private boolean bugLogged;

    /// @param after the last planned time that is done with
    /// @param over told when nothing more is asked
    Beating(
            String key,
            Beat beat,
            Lanes lanes,
            Since since,
            Duration after,
            Consumer<Beating> over) {
        this.key = key;
        this.beat = beat;
        this.course = new Course(key, beat);
        this.lanes = lanes;
        this.since = since;
        this.over = over;
        this.thread = new Undisturbed("beat " + key, () -> run(after));
    }

    void start() {
        thread.start();
    }

    void end() {
        thread.end();
    }

    Undisturbed thread() {
        return thread;
    }

    private void run(Duration after) {
        try {
            askAll(after);
            tellGap();
            written("is over", none(beat::over));
        } catch (InterruptedException _) {
            LOG.debug("The beat {} was ended", key);
        } catch (RuntimeException | Error bug) {
            LOG.error("The beat {} cannot say when it is due and is asked no more", key, bug);
        } finally {
            over.accept(this);
        }
    }

    private void askAll(Duration after) throws InterruptedException {
        Duration last = after;
        while (true) {
            switch (course.step(last, since.now())) {
                case Step.Wait(Duration until) -> since.await(until);
                case Step.Skip(Duration planned) -> {
                    gap = gap.and(planned);
                    last = planned;
                }
                case Step.Ask ask -> {
                    askUntilSure(ask);
                    last = ask.planned();
                }
                case Step.End _ -> {
                    return;
                }
            }
        }
    }

    private void askUntilSure(Step.Ask ask) throws InterruptedException {
        Optional<Heard> heard = ask(ask.planned(), ask.due(), ask.until());
        if (heard.isEmpty()) {
            gap = gap.and(ask.planned());
        }
        while (heard.isPresent()) {
            Optional<Duration> again = written("has an answer", heard.get()::noted);
            Duration due = since.now().plus(again.map(its -> max(its, SOONEST)).orElse(NEVER));
            if (due.compareTo(ask.until()) >= 0) {
                return;
            }
            since.await(due);
            heard = ask(due, due, ask.until());
        }
    }

    /// @return empty when there was no place in time, or it has a bug
    private Optional<Heard> ask(Duration planned, Duration due, Duration until)
            throws InterruptedException {
        Duration patience = until.minus(since.now());
        return patience.isPositive()
                ? lanes.within(host(), patience, () -> asked(planned, due)).flatMap(heard -> heard)
                : Optional.empty();
    }

    private Optional<Heard> asked(Duration planned, Duration due) throws InterruptedException {
        tellGap();
        return safely("is asked", () -> Optional.of(beat.ask(planned, since.now().minus(due))));
    }

    private String host() {
        return safely("names its host", () -> Optional.of(beat.host())).orElse("");
    }

    private void tellGap() throws InterruptedException {
        Gap told = gap;
        gap = Gap.NONE;
        written("has missed times", none(() -> told.tell(beat)));
    }

    private <T> Optional<T> written(String when, Supplier<Optional<T>> work)
            throws InterruptedException {
        return thread.write(() -> safely(when, work));
    }

    private static Supplier<Optional<Duration>> none(Runnable work) {
        return () -> {
            work.run();
            return Optional.empty();
        };
    }

    /// A bug of one beat is said once; it goes on with its next planned time.
    private <T> Optional<T> safely(String when, Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error bug) {
            if (!bugLogged) {
                LOG.error("The beat {} has a bug when it {}; it goes on", key, when, bug);
            }
            bugLogged = true;
            return Optional.empty();
        }
    }
}
