package tracker.app.eventstore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One or more samples of every event type. Each nullable part is present once and absent once; every enum value
 * occurs.
 */
final class EventSamples {

    static final List<Object> ALL = Stream.of(
                    TrustSamples.all(),
                    CampaignSamples.all(),
                    StandSamples.all(),
                    SchoolTalkSamples.all(),
                    DepartmentVisitSamples.all(),
                    VideoSamples.all(),
                    CourseSamples.all(),
                    CalendarSamples.all(),
                    RedactionSamples.all())
            .<Object>flatMap(room -> room)
            .toList();

    private static final Map<Class<?>, List<Object>> BY_FACT =
            ALL.stream().collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()));

    private EventSamples() {}

    /** In the order of the approved file; empty if there are none. */
    static List<Object> of(Class<?> event) {
        return BY_FACT.getOrDefault(event, List.of());
    }
}
