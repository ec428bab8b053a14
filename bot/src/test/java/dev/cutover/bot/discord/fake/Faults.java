package dev.cutover.bot.discord.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to go wrong: for requests to come, one after the other, and for as long as it is not
/// healed. By route as [Call#route], by method and path as `PATCH channels/1/messages/2`, or `*`.
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
        return Stream.of(call.method() + " " + call.path(), call.route(), "*")
                .flatMap(key -> once(key).stream())
                .findFirst()
                .or(() ->
                        Stream.of(call.method() + " " + call.path(), call.route(), "*")
                                .flatMap(key -> Optional.ofNullable(always.get(key)).stream())
                                .findFirst());
    }

    private Optional<Fault> once(String calls) {
        return Optional.ofNullable(next.get(calls)).map(Deque::poll);
    }
}
