package tracker.app.eventstore;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityEvent;
import tracker.domain.calendar.CalendarEvent;
import tracker.domain.campaign.CampaignEvent;
import tracker.domain.course.CourseEvent;
import tracker.domain.departmentvisit.DepartmentVisitEvent;
import tracker.domain.redaction.RedactionEvent;
import tracker.domain.schooltalk.SchoolTalkEvent;
import tracker.domain.stand.StandEvent;
import tracker.domain.trust.TrustEvent;
import tracker.domain.video.VideoEvent;

/**
 * The stored names of events, for example {@code stand.StandHeld}: the package and the event, never the
 * class, so that code can move and stored events stay readable.
 */
public final class StoredTypeNames {

    /** One vocabulary per package; an architecture test checks that none is missing. */
    private static final List<Class<?>> VOCABULARIES = List.of(
            TrustEvent.class,
            CampaignEvent.class,
            StandEvent.class,
            SchoolTalkEvent.class,
            DepartmentVisitEvent.class,
            VideoEvent.class,
            CourseEvent.class,
            CalendarEvent.class,
            RedactionEvent.class);

    private static final Map<String, Class<?>> BY_NAME = VOCABULARIES.stream()
            .flatMap(vocabulary -> Arrays.stream(vocabulary.getPermittedSubclasses()))
            .collect(Collectors.toUnmodifiableMap(StoredTypeNames::of, Function.identity()));

    private StoredTypeNames() {}

    /** The stored name of an event of one of the vocabularies. */
    public static String of(Class<?> event) {
        String room = event.getPackageName().substring(event.getPackageName().lastIndexOf('.') + 1);
        return room + "." + event.getSimpleName();
    }

    /** The stored names of all events of that type. */
    public static List<String> ofType(Class<?> type) {
        return eventTypes().stream()
                .filter(type::isAssignableFrom)
                .map(StoredTypeNames::of)
                .toList();
    }

    static @Nullable Class<?> find(String name) {
        return BY_NAME.get(name);
    }

    static boolean isOfActivity(Class<?> event) {
        return ActivityEvent.class.isAssignableFrom(event);
    }

    static boolean has(Class<?> event) {
        return BY_NAME.get(of(event)) == event;
    }

    static List<Class<?>> vocabularies() {
        return VOCABULARIES;
    }

    /** All event types that can be stored. */
    static List<Class<?>> eventTypes() {
        return BY_NAME.values().stream()
                .sorted((a, b) -> of(a).compareTo(of(b)))
                .toList();
    }
}
