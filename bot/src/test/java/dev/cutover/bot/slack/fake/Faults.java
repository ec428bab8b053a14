package dev.cutover.bot.slack.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is to go wrong: for calls to come, one after the other, and for as long as it is not
/// healed. By method, or by method and channel as `chat.update C1`.
final class Faults {

    private final Map<String, Deque<Fault>> next = new HashMap<>();
    private final Map<String, Fault> always = new HashMap<>();

    synchronized void next(String calls, Fault fault) {
        next.computeIfAbsent(calls, _ -> new ArrayDeque<>()).add(fault);
    }

    synchronized void always(String calls, Fault fault) {
        always.put(calls, fault);
    }

    synchronized void heal() {
        next.clear();
        always.clear();
    }

    synchronized Optional<Fault> of(Call call) {
        String narrow = call.method() + " " + call.channel();
        return once(narrow)
                .or(() -> once(call.method()))
                .or(() -> once("*"))
                .or(() -> Optional.ofNullable(always.get(narrow)))
                .or(() -> Optional.ofNullable(always.get(call.method())))
                .or(() -> Optional.ofNullable(always.get("*")));
    }

    private Optional<Fault> once(String calls) {
        return Optional.ofNullable(next.get(calls)).map(Deque::poll);
    }
}
