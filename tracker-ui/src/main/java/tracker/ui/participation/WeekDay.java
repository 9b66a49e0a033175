package tracker.ui.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.participation.Board;
import tracker.domain.participation.Participation.DayTally;
import tracker.domain.participation.Tally;
import tracker.ui.shared.Figures;

/**
 * A row of the table by day: a day of the week, with nothing on it or with something, or the whole run-up in one.
 *
 * @param name for people
 * @param date of the day; the first of the week for the run-up
 * @param runUp whether it stands for all days before the week
 * @param tally of the day
 * @param most the most activities on any of the rows, 1 or more
 */
record WeekDay(String name, LocalDate date, boolean runUp, Tally tally, int most) {

    static List<WeekDay> of(Board board) {
        CampaignDays days = board.campaign().days();
        Map<LocalDate, Tally> known = new HashMap<>();
        Tally before = Tally.NOTHING;
        for (DayTally day : board.participation().byDay()) {
            known.put(day.day(), day.tally());
            before = day.day().isBefore(days.firstDay()) ? before.plus(day.tally()) : before;
        }
        return rows(days.week(), known, before);
    }

    private static List<WeekDay> rows(List<LocalDate> week, Map<LocalDate, Tally> known, Tally before) {
        int most = known.values().stream().mapToInt(Tally::activities).max().orElse(0);
        int scale = Math.max(1, Math.max(most, before.activities()));
        List<WeekDay> rows = new ArrayList<>();
        if (before.activities() > 0) {
            rows.add(new WeekDay("Run-up", week.getFirst(), true, before, scale));
        }
        week.forEach(day ->
                rows.add(new WeekDay(Figures.day(day), day, false, known.getOrDefault(day, Tally.NOTHING), scale)));
        return rows;
    }
}
