package livingcircle.expectation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of records with one component changed. */
final class Records {

    private Records() {}

    /** The same record with another value of the named component. */
    static <T extends Record> T with(T original, String component, Object value) {
        RecordComponent[] components = original.getClass().getRecordComponents();
        if (Arrays.stream(components).noneMatch(c -> c.getName().equals(component))) {
            throw new IllegalArgumentException(original.getClass() + " has no component " + component);
        }
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(original);
            }
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) original.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
