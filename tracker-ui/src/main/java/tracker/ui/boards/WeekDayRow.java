package tracker.ui.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.ui.shared.FigureFormat;

/**
 * A row of the table by day: one day of the week, or all days before the week.
 *
 * @param name shown to users
 * @param date the day; the first day of the week if {@code runUp}
 * @param runUp whether the row is for all days before the week
 * @param tally totals of the row
 */
record WeekDayRow(String name, LocalDate date, boolean runUp, ActivityTotals tally) {

    static List<WeekDayRow> rowsOf(CampaignBoard board) {
        CampaignDays days = board.campaign().days();
        Map<LocalDate, ActivityTotals> known = new HashMap<>();
        ActivityTotals before = ActivityTotals.NOTHING;
        for (DailyTotals day : board.participation().byDay()) {
            known.put(day.day(), day.totals());
            before = day.day().isBefore(days.firstDay()) ? before.plus(day.totals()) : before;
        }
        return rows(days.week(), known, before);
    }

    private static List<WeekDayRow> rows(
            List<LocalDate> week, Map<LocalDate, ActivityTotals> known, ActivityTotals before) {
        List<WeekDayRow> rows = new ArrayList<>();
        if (before.activities() > 0) {
            rows.add(new WeekDayRow("Before the week", week.getFirst(), true, before));
        }
        week.forEach(day -> rows.add(
                new WeekDayRow(FigureFormat.day(day), day, false, known.getOrDefault(day, ActivityTotals.NOTHING))));
        return rows;
    }
}
