package tracker.app.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tracker.app.messaging.CommandHandlingRules;

/**
 * Which types an event may contain: values of the JDK, and those records and enums of the domain that a command may
 * carry too, alone or in lists, sets and maps. A command cannot contain read models, so they never get into stored
 * events.
 */
final class StoredValueChecker {

    private static final Set<Class<?>> OF_THE_JDK = Set.of(
            boolean.class,
            int.class,
            long.class,
            double.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            String.class,
            LocalDate.class,
            LocalTime.class,
            Instant.class);

    private static final Set<Class<?>> COLLECTIONS = Set.of(List.class, Set.class, Map.class);

    private static final Set<Class<?>> OF_THE_DOMAIN = carriedByCommands();

    private StoredValueChecker() {}

    static boolean isValue(Type type) {
        return type instanceof ParameterizedType several
                ? COLLECTIONS.contains(several.getRawType())
                        && Arrays.stream(several.getActualTypeArguments()).allMatch(StoredValueChecker::isValue)
                : OF_THE_JDK.contains(type) || OF_THE_DOMAIN.contains(type) && consistsOfValues((Class<?>) type);
    }

    private static boolean consistsOfValues(Class<?> type) {
        return type.isEnum()
                || Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .allMatch(StoredValueChecker::isValue);
    }

    private static Set<Class<?>> carriedByCommands() {
        Set<Class<?>> found = new HashSet<>();
        CommandHandlingRules.DECIDED.forEach(command -> collectParts(command, found));
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType several) {
            Arrays.stream(several.getActualTypeArguments()).forEach(each -> collect(each, found));
        } else if (type instanceof Class<?> one && (one.isEnum() || one.isRecord()) && found.add(one)) {
            collectParts(one, found);
        }
    }

    private static void collectParts(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(part -> collect(part.getGenericType(), found));
        }
    }
}
