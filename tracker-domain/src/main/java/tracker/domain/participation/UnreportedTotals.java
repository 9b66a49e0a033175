package tracker.domain.participation;

import java.time.LocalDate;
import java.util.List;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ParticipationSummary.KindTotals;

/**
 * The planned activities of an area, which are not all still to come once their days begin to pass.
 *
 * @param toCome stands, talks and visits whose day has not passed
 * @param due those whose day has passed without a report
 * @param inReview videos that are not published yet
 */
public record UnreportedTotals(int toCome, int due, int inReview) {

    /** @param today the day in London of the figures; an activity of several days is counted on its first */
    public static UnreportedTotals of(ParticipationSummary figures, LocalDate today) {
        return of(figures.byDay(), today);
    }

    /** The same of the totals of each day. */
    public static UnreportedTotals of(List<DailyTotals> days, LocalDate today) {
        int toCome = 0;
        int due = 0;
        int inReview = 0;
        for (DailyTotals day : days) {
            for (KindTotals kind : day.byKind()) {
                int planned = kind.totals().planned();
                if (!kind.kind().isOuting()) {
                    inReview += planned;
                } else if (day.day().isBefore(today)) {
                    due += planned;
                } else {
                    toCome += planned;
                }
            }
        }
        return new UnreportedTotals(toCome, due, inReview);
    }
}
