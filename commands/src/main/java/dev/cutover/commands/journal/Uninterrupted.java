package dev.cutover.commands.journal;

import java.io.IOException;

/// An interrupt closes the file channel that its thread is at. Here it waits until the work is
/// done.
final class Uninterrupted {

    interface Work {
        void run() throws IOException;
    }

    interface Question<T> {
        T answer() throws IOException;
    }

    private Uninterrupted() {}

    static <T> T call(Question<T> question) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            return question.answer();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void run(Work work) throws IOException {
        call(() -> {
            work.run();
            return work;
        });
    }
}
