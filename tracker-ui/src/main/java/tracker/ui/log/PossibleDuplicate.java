package tracker.ui.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.form.ActivityDraft;

/**
 * An activity of the same trust that is probably the one being logged: of the same type and day, at the same place or
 * with nearly the same number, and reported in the last 24 hours; or planned for that day and place.
 *
 * @param activity as the trust's page lists it
 * @param reportedAt when it was first reported
 */
record PossibleDuplicate(ActivitySummary activity, Instant reportedAt) {

    private static final Duration RECENT = Duration.ofHours(24);
    private static final double NEARLY = 0.1;

    /** Reads a history only if everything else matches, which is rare. */
    static Optional<PossibleDuplicate> of(
            ActivityDraft logged, ActivityKind kind, List<ActivitySummary> known, Queries queries, Instant now) {
        return known.stream()
                .filter(each -> each.kind() == kind && !each.id().equals(logged.id()))
                .filter(each -> each.stage().counts() && overlap(each.days(), logged.days()))
                .filter(each -> samePlace(each, logged) || nearlySameNumber(each, logged))
                .sorted(Comparator.comparing(each -> !samePlace(each, logged)))
                .flatMap(each -> reportedAt(each, queries).stream())
                .filter(alike -> alike.isThePlanOf(logged) || !alike.reportedAt.isBefore(now.minus(RECENT)))
                .findFirst();
    }

    /** A planned activity is being logged as held: the plan should be reported instead. */
    boolean isThePlanOf(ActivityDraft logged) {
        return activity.stage() == ActivityStage.PLANNED && logged.held() && samePlace(activity, logged);
    }

    /** "10:12", UK time. */
    String time() {
        return LocalTime.ofInstant(reportedAt, LondonCalendar.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static Optional<PossibleDuplicate> reportedAt(ActivitySummary activity, Queries queries) {
        return queries.ask(new GetActivityHistory(activity.id()))
                .map(ActivityHistory::events)
                .filter(facts -> !facts.isEmpty())
                .map(facts -> new PossibleDuplicate(activity, facts.getFirst().known()));
    }

    private static boolean overlap(DayRange one, DayRange other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }

    private static boolean samePlace(ActivitySummary activity, ActivityDraft logged) {
        return bare(activity.title()).equals(bare(logged.title()));
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean nearlySameNumber(ActivitySummary activity, ActivityDraft logged) {
        Integer one = activity.reach().best();
        Integer other = logged.reach().best();
        return one != null && other != null && Math.abs(one - other) <= NEARLY * Math.max(one, other);
    }
}
