package dev.cutover.commands.views;

import dev.cutover.commands.kit.Plans;
import dev.cutover.commands.kit.Story;

/// One night, at the moments at which people look.
final class Moments {

    private Moments() {}

    /// Ana works, Ben failed, Cleo is blocked.
    static Story middle() {
        return Story.started(Plans.NIGHT)
                .given("02:05 Ana: step 0.1 1", "02:10 Ben: fail 0.2 nobody answers.")
                .given("02:15 Cleo: block 0.3 no access", "Ana: issue it is slow --sev high");
    }

    static Story held() {
        return middle().given("02:20 Ben: hold waiting for the network team.");
    }

    static Story approval() {
        return middle().given("02:30 Ana: done 0.1 it restores", "Ben: claim 0.2")
                .given("02:40 Ben: done 0.2");
    }

    static Story criteria() {
        return approval()
                .given("02:45 Cleo: approve 1 the team agreed")
                .given("02:50 Ana: done 1.1", "03:00 Ben: done 1.2");
    }

    static Story soak() {
        return criteria().given("03:10 Ben: check 1");
    }

    static Story verification() {
        return soak().given("04:00 Ana: override 2 we watch it from home", "04:10 Ana: done 2.1");
    }

    static Story closed() {
        return verification().given("04:20 Ana: check final", "04:30 Ana: close");
    }
}
