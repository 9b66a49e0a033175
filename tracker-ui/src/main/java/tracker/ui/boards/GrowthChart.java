package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.chart.ChartCard;
import tracker.ui.chart.LineChart;
import tracker.ui.chart.LineChart.LineSeries;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Line chart of the total activities held by the end of each day. */
final class GrowthChart extends Div implements UpdatableComponent<PlaceBoard> {

    private static final int FEWEST = 2;
    private static final SharedRenderer<PlaceBoard> RENDERER = SharedRenderer.of(first -> new GrowthChart());

    private final LineChart line = new LineChart();
    private final LiveTable<GrowthRow> table = new LiveTable<GrowthRow>(
                    "Total activities held by the end of each day", GrowthRow::name)
            .named("By the end of", GrowthRow::name)
            .figures("Held on that day", row -> FigureFormat.count(row.held()))
            .figures("Total held", row -> FigureFormat.count(row.all()))
            .figures("Total people reached", row -> FigureFormat.count(row.people()));
    private final ChartCard chart = new ChartCard("Activities over time", line, table);

    private GrowthChart() {
        add(chart);
    }

    static RenderedFragment<PlaceBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    private record GrowthRow(String name, long held, long all, long people) {}

    @Override
    public void show(PlaceBoard now) {
        LocalDate today = LondonCalendar.dayOf(now.participation().moment().asAt());
        List<WeekDayRow> days = WeekDayRow.rowsOf(now.board());
        List<GrowthRow> steps = steps(days, today);
        setVisible(steps.size() > FEWEST && steps.getLast().all() > 0);
        line.show(new LineSeries(
                steps.stream().map(GrowthRow::all).toList(),
                days.size(),
                days.getFirst().name(),
                days.getLast().name()));
        table.show(steps);
        chart.showFinding(finding(steps));
        chart.file(PlaceAddress.of(now).filePath("by-day"));
    }

    /** Rows up to today, because later days have only planned activities. */
    private static List<GrowthRow> steps(List<WeekDayRow> days, LocalDate today) {
        List<GrowthRow> steps = new ArrayList<>();
        long all = 0;
        long people = 0;
        for (WeekDayRow day : days) {
            if (!day.runUp() && day.date().isAfter(today)) {
                return steps;
            }
            all += day.tally().held();
            people += day.tally().reached().best();
            steps.add(new GrowthRow(day.name(), day.tally().held(), all, people));
        }
        return steps;
    }

    private static String finding(List<GrowthRow> steps) {
        if (steps.isEmpty()) {
            return "";
        }
        GrowthRow last = steps.getLast();
        return FigureFormat.count(last.all(), "activity", "activities") + " held by the end of " + last.name() + ", "
                + FigureFormat.count(last.held()) + " of them on that day.";
    }
}
