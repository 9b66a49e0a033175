package tracker.app.ledger;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tracker.app.eventstore.StoredTypeNames;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ActivitySummary;

/** Lists of kinds and of events for SQL, made from the traits of the kinds and the types of the events. */
public final class ActivityKindSql {

    /**
     * Whether a report of the activity l is due on the day {@code :today}, as in {@link ActivitySummary#isReportDue}:
     * for boards, lists, reminders and follow-up.
     */
    public static final String REPORT_DUE =
            "(l.counts_as = 'PLANNED' and l.kind in " + kinds(ActivityKind::isOuting) + " and l.day_to < :today)";

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
