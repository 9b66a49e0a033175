package tracker.app.ledger;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tracker.app.eventstore.StoredTypeNames;
import tracker.domain.activity.ActivityKind;

/** Lists of kinds and of events for SQL, made from the traits of the kinds and the types of the events. */
public final class ActivityKindSql {

    private ActivityKindSql() {}

    /** "('STAND', 'SCHOOL_TALK')": the kinds with that trait. */
    public static String kinds(Predicate<ActivityKind> trait) {
        return list(ActivityKind.all(trait).stream().map(ActivityKind::name).toList());
    }

    /** "('stand.StandCorrected', …)": the stored names of the events of that type, whatever their kind. */
    public static String events(Class<?> type) {
        return list(StoredTypeNames.ofType(type));
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining("', '", "('", "')"));
    }
}
