package dev.cutover.commands.journal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one record stands in JSON: each component under its own name, in the order of the record.
///
/// A component that may be null is left out when it is, and may be missing when read; any other
/// must be there. Names that the record does not know are passed over: a later version may have
/// added them.
final class RecordJson {

    private record Field(String name, Method accessor, boolean optional, ValueJson value) {}

    private final Constructor<?> constructor;
    private final List<Field> fields;

    RecordJson(Class<?> type) {
        constructor = canonical(type);
        fields = Stream.of(type.getRecordComponents()).map(RecordJson::field).toList();
    }

    JsonElement write(Object made) {
        JsonObject json = new JsonObject();
        for (Field field : fields) {
            Object value = valueOf(field, made);
            if (value != null) {
                json.add(field.name, field.value.write().apply(value));
            }
        }
        return json;
    }

    Object read(JsonElement json) {
        if (!(json instanceof JsonObject object)) {
            throw new WrongShape("is not an object");
        }
        return make(fields.stream().map(field -> read(field, object)).toArray());
    }

    private static @Nullable Object read(Field field, JsonObject object) {
        JsonElement json = object.get(field.name);
        if (json == null || json.isJsonNull()) {
            return absent(field);
        }
        try {
            return field.value.read().apply(json);
        } catch (WrongShape e) {
            throw new WrongShape("\"%s\" %s".formatted(field.name, e.getMessage()));
        }
    }

    private static @Nullable Object absent(Field field) {
        if (field.optional) {
            return null;
        }
        throw new WrongShape("\"%s\" is missing".formatted(field.name));
    }

    private static Field field(RecordComponent component) {
        return new Field(
                component.getName(),
                component.getAccessor(),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                ValueJson.of(component.getGenericType()));
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] types =
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no record: " + type, e);
        }
    }

    private static @Nullable Object valueOf(Field field, Object made) {
        try {
            return field.accessor.invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot ask for " + field.accessor, e);
        }
    }

    private Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new WrongShape("is not accepted: " + e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make one by " + constructor, e);
        }
    }
}
