package dev.cutover.commands.journal;

import dev.cutover.commands.Event;
import dev.cutover.commands.Severity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One event of every type there is, made from its components: a new event has its sample at once.
final class SampleEvents {

    private SampleEvents() {}

    static Stream<Event> full() {
        return EventTypes.all().stream().map(type -> (Event) made(type, false));
    }

    /// The same without whatever may be left out.
    static Stream<Event> bare() {
        return EventTypes.all().stream().map(type -> (Event) made(type, true));
    }

    private static Object made(Class<?> type, boolean bare) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new))
                    .newInstance(
                            Stream.of(components)
                                    .map(component -> value(component, bare))
                                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static @Nullable Object value(RecordComponent component, boolean bare) {
        return bare && component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? null
                : value(component.getName(), component.getGenericType(), bare);
    }

    private static Object value(String name, Type type, boolean bare) {
        return switch (type) {
            case Class<?> known when known == String.class -> "the " + name;
            case Class<?> known when known == int.class || known == Integer.class -> 7;
            case Class<?> known when known == long.class || known == Long.class -> 5_000_000_000L;
            case Class<?> known when known == boolean.class -> true;
            case Class<?> known when known == Severity.class -> Severity.HIGH;
            case Class<?> known when known == BigDecimal.class -> new BigDecimal("0.041");
            case Class<?> known when known == Instant.class -> Samples.NIGHT;
            case Class<?> known when known == Duration.class -> Duration.ofMinutes(90);
            case Class<?> known when known == LocalTime.class -> LocalTime.of(22, 0);
            case Class<?> known when known.isEnum() -> known.getEnumConstants()[0];
            case Class<?> known when known.isRecord() -> made(known, bare);
            case ParameterizedType list ->
                    List.of(value(name, list.getActualTypeArguments()[0], bare));
            default -> throw new IllegalStateException("no sample of " + type);
        };
    }
}
