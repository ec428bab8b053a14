package dev.cutover.bot.probes.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The least that asks at planned times: a virtual thread for each target, which sleeps and asks.
final class Loop {

    private final List<Thread> threads = new ArrayList<>();

    @FunctionalInterface
    interface Question {

        void ask(int target, long planned);
    }

    void begin(Load load, long start, Question question) {
        for (int number = 0; number < load.targets(); number++) {
            int target = number;
            threads.add(
                    Thread.startVirtualThread(() -> {
                        try {
                            loop(load, start + load.first(target).toNanos(), target, question);
                        } catch (InterruptedException _) {
                            // The run is over.
                        }
                    }));
        }
    }

    private static void loop(Load load, long first, int target, Question question)
            throws InterruptedException {
        long every = load.every().toNanos();
        long last = first + load.length().toNanos();
        for (long planned = first; planned <= last; ) {
            TimeUnit.NANOSECONDS.sleep(planned - System.nanoTime());
            question.ask(target, planned);
            planned += every * Math.max(1, (System.nanoTime() - planned) / every);
        }
    }

    void end() throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(1000);
        }
        threads.clear();
    }
}
