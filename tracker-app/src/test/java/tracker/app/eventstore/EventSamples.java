package tracker.app.eventstore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One or several samples of every fact: each part that may be missing is there once and missing once, every word occurs. */
final class EventSamples {

    static final List<Object> ALL = Stream.of(
                    TrustSamples.all(),
                    CampaignSamples.all(),
                    StandSamples.all(),
                    SchoolTalkSamples.all(),
                    DepartmentVisitSamples.all(),
                    VideoSamples.all(),
                    CourseSamples.all(),
                    CalendarSamples.all())
            .<Object>flatMap(room -> room)
            .toList();

    private static final Map<Class<?>, List<Object>> BY_FACT =
            ALL.stream().collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()));

    private EventSamples() {}

    /** In the order in which they are approved; empty where there is none. */
    static List<Object> of(Class<?> fact) {
        return BY_FACT.getOrDefault(fact, List.of());
    }
}
