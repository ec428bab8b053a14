package dev.cutover.commands.journal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// How the values of one type stand in JSON. A type that is not known here is refused when its
/// record is first looked at, not when somebody's words are lost.
record ValueJson(Function<Object, JsonElement> write, Function<JsonElement, Object> read) {

    static ValueJson of(Type type) {
        return switch (type) {
            case Class<?> known when known == String.class -> TEXT;
            case Class<?> known when known == int.class || known == Integer.class -> INT;
            case Class<?> known when known == long.class || known == Long.class -> LONG;
            case Class<?> known when known == boolean.class || known == Boolean.class -> BOOLEAN;
            case Class<?> known when known == Instant.class -> spelled(Instant::parse);
            case Class<?> known when known == Duration.class -> spelled(Duration::parse);
            case Class<?> known when known == LocalTime.class -> spelled(LocalTime::parse);
            case Class<?> known when known == BigDecimal.class -> DECIMAL;
            case Class<?> known when known.isEnum() -> constant(known);
            case Class<?> known when known.isRecord() -> record(new RecordJson(known));
            case ParameterizedType list when list.getRawType() == List.class ->
                    list(of(list.getActualTypeArguments()[0]));
            default -> throw new IllegalStateException("events cannot hold a " + type);
        };
    }

    private static final ValueJson TEXT =
            new ValueJson(value -> new JsonPrimitive((String) value), ValueJson::text);

    private static final ValueJson INT =
            new ValueJson(
                    value -> new JsonPrimitive((Integer) value),
                    json -> whole(json, BigDecimal::intValueExact));

    private static final ValueJson LONG =
            new ValueJson(
                    value -> new JsonPrimitive((Long) value),
                    json -> whole(json, BigDecimal::longValueExact));

    private static final ValueJson BOOLEAN =
            new ValueJson(value -> new JsonPrimitive((Boolean) value), ValueJson::truth);

    private static final ValueJson DECIMAL =
            new ValueJson(
                    value -> new JsonPrimitive(((BigDecimal) value).toString()),
                    json -> decimal(text(json)));

    private static ValueJson record(RecordJson shape) {
        return new ValueJson(shape::write, shape::read);
    }

    private static ValueJson spelled(Function<String, Object> parse) {
        return new ValueJson(
                value -> new JsonPrimitive(value.toString()), json -> parsed(text(json), parse));
    }

    private static ValueJson constant(Class<?> type) {
        return new ValueJson(
                value -> new JsonPrimitive(((Enum<?>) value).name()),
                json -> constant(type, text(json)));
    }

    private static ValueJson list(ValueJson item) {
        return new ValueJson(
                values -> {
                    JsonArray array = new JsonArray();
                    ((List<?>) values).forEach(value -> array.add(item.write.apply(value)));
                    return array;
                },
                json -> {
                    List<Object> values = new ArrayList<>();
                    array(json).forEach(element -> values.add(item.read.apply(element)));
                    return values;
                });
    }

    private static String text(JsonElement json) {
        if (json instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw new WrongShape("is not a text");
    }

    private static Object truth(JsonElement json) {
        if (json instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        throw new WrongShape("is neither true nor false");
    }

    private static JsonArray array(JsonElement json) {
        if (json instanceof JsonArray array) {
            return array;
        }
        throw new WrongShape("is not a list");
    }

    private static Object whole(JsonElement json, Function<BigDecimal, Object> exact) {
        if (json instanceof JsonPrimitive primitive && primitive.isNumber()) {
            try {
                return exact.apply(primitive.getAsBigDecimal());
            } catch (ArithmeticException | NumberFormatException e) {
                throw new WrongShape("is no whole number of its size");
            }
        }
        throw new WrongShape("is not a number");
    }

    private static Object decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new WrongShape("is no number: " + text);
        }
    }

    private static Object parsed(String text, Function<String, Object> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            throw new WrongShape("is no time: " + text);
        }
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongShape("is not one of its words: " + name));
    }
}
