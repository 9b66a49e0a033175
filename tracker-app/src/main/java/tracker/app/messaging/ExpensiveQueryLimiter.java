package tracker.app.messaging;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.calendar.CalendarQuery.GetOpenFeed;
import tracker.domain.calendar.CalendarQuery.GetTrustFeed;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetReplay;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBridge;
import tracker.domain.participation.ParticipationQuery.ListBridgeEvents;
import tracker.domain.participation.ParticipationQuery.ListRecentEvents;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.report.ReportQuery.GetLaterChanges;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.school.SchoolQuery.FindSchools;
import tracker.domain.shared.Query;

/**
 * A bulkhead: questions that read much run a few at a time, and the others wait a while, so that however many people
 * ask for the past, reports and exports, connections and processors remain for the boards.
 */
final class ExpensiveQueryLimiter {

    private final Semaphore places;
    private final Duration patience;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> Boolean.FALSE);

    /**
     * @param most how many run at once
     * @param patience how long one waits for its turn
     */
    ExpensiveQueryLimiter(int most, Duration patience) {
        this.places = new Semaphore(most, true);
        this.patience = patience;
    }

    /** Runs a cheap query at once, an expensive one when it is its turn; throws {@link QueryOverloadException}. */
    <R> R run(Query<R> query, Supplier<R> work) {
        if (!isExpensive(query) || inside.get()) {
            return work.get();
        }
        enter();
        inside.set(Boolean.TRUE);
        try {
            return work.get();
        } finally {
            inside.remove();
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new QueryOverloadException(null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new QueryOverloadException(stopped);
        }
    }

    /** Whether the query reads the past, all activities of a campaign or several, or a large register. */
    static boolean isExpensive(Query<?> query) {
        return switch (query) {
            case GetBridge bridge -> true;
            case GetTrustBridge bridge -> true;
            case ListBridgeEvents bridge -> true;
            case GetReplay replay -> true;
            case GetReport report -> true;
            case GetLaterChanges report -> true;
            case GetComparison comparison -> true;
            case GetForecast forecast -> true;
            case GetGoals goals -> true;
            case GetDeprivationSummary areas -> true;
            case ListTrustProgress progress -> true;
            case GetOpenFeed feed -> true;
            case GetTrustFeed feed -> true;
            case FindSchools schools -> true;
            case GetParticipation board -> isPast(board.asAt());
            case GetBoard board -> isPast(board.asAt());
            case GetPlaceBoard board -> isPast(board.asAt());
            case GetTrustBoard board -> isPast(board.asAt());
            case ListTrustStandings board -> isPast(board.asAt());
            case ListRecentEvents board -> isPast(board.asAt());
            default -> false;
        };
    }

    private static boolean isPast(@Nullable AsAt asAt) {
        return asAt != null;
    }
}
