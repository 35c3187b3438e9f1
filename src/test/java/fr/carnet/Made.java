package fr.carnet;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.stream.Stream;

/** Records made up for a test, by the names of what matters to it. */
public final class Made {

    private Made() {}

    /** A record with these components; the others are null, zero or false. */
    public static <T extends Record> T of(Class<T> type, Map<String, Object> values) {
        var components = type.getRecordComponents();
        var known = Stream.of(components).map(RecordComponent::getName).toList();
        if (!known.containsAll(values.keySet())) throw new IllegalArgumentException(values.keySet() + " in " + known);
        try {
            var constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(components)
                    .map(c -> values.getOrDefault(c.getName(), nothing(c.getType())))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return type == long.class ? (Object) 0L : null;
    }
}
