package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.chart.Chart;
import tracker.ui.chart.Line;
import tracker.ui.chart.Line.Course;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;

/** How the activities held have added up, from the run-up over the days of the week. */
final class GrowthChart extends Div implements Shown<PlaceBoard> {

    private static final int FEWEST = 2;
    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(first -> new GrowthChart());

    private final Line line = new Line();
    private final LiveTable<Step> table = new LiveTable<Step>(
                    "Activities held in all, by the end of each day", Step::name)
            .named("By the end of", Step::name)
            .figures("Held on that day", row -> Figures.count(row.held()))
            .figures("Held in all", row -> Figures.count(row.all()))
            .figures("People reached in all", row -> Figures.count(row.people()));
    private final Chart chart = new Chart("Growing", line, table);

    private GrowthChart() {
        add(chart);
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    private record Step(String name, long held, long all, long people) {}

    @Override
    public void show(PlaceBoard now) {
        LocalDate today = LondonCalendar.dayOf(now.participation().moment().asAt());
        List<WeekDay> days = WeekDay.of(now.board());
        List<Step> steps = steps(days, today);
        setVisible(steps.size() > FEWEST && steps.getLast().all() > 0);
        line.show(new Course(
                steps.stream().map(Step::all).toList(),
                days.size(),
                days.getFirst().name(),
                days.getLast().name()));
        table.show(steps);
        chart.find(finding(steps));
        chart.file(PlaceLinks.file(now, "by-day"));
    }

    /** Up to today: of the days to come only plans are known. */
    private static List<Step> steps(List<WeekDay> days, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        long all = 0;
        long people = 0;
        for (WeekDay day : days) {
            if (!day.runUp() && day.date().isAfter(today)) {
                return steps;
            }
            all += day.tally().held();
            people += day.tally().reached().best();
            steps.add(new Step(day.name(), day.tally().held(), all, people));
        }
        return steps;
    }

    private static String finding(List<Step> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        Step last = steps.getLast();
        return Figures.count(last.all(), "activity", "activities") + " held by the end of " + last.name() + ", "
                + Figures.count(last.held()) + " of them on that day.";
    }
}
