package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.GoalForecast;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.TableCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** The goals, their progress, and whether they are likely to be met. */
final class GoalsCard extends Div implements UpdatableComponent<GoalSummary> {

    private static final SharedRenderer<GoalSummary> RENDERER = SharedRenderer.of(GoalsCard::new);

    private final LiveTable<GoalForecast> table = new LiveTable<GoalForecast>(
                    "Goals for the week",
                    row -> row.goal().measure() + " " + row.goal().area())
            .named("Goal", GoalsCard::goal)
            .picture(
                    "Progress",
                    first -> ProgressCellFactory.cell(
                            row -> (double) row.now() / row.goal().target()))
            .figures("Now", row -> FigureFormat.count(row.now()) + " (" + row.percent() + "%)")
            .figures(
                    "Same stage last year",
                    row -> row.then().isPresent()
                            ? FigureFormat.count(row.then().getAsLong())
                            : "Not known")
            .figures(
                    "Needed per day",
                    row -> row.perDay().isPresent()
                            ? FigureFormat.count((long) Math.ceil(row.perDay().getAsDouble()))
                            : row.status() == GoalForecast.GoalStatus.MET ? "none" : "Day has passed")
            .figures("Forecast total", GoalsCard::end)
            .figures("Will it be met?", this::expected);
    private final TableCard card;
    private final boolean foretold;

    private GoalsCard(GoalSummary first) {
        foretold = first.asked().asAt() == null || !first.asked().asAt().meansHappened();
        table.addClassNames("look-table", "four-figures");
        card = new TableCard(
                "Goals",
                table,
                AnalysisAddress.of(first.asked().campaign(), Area.NATION)
                        .withAsAt(first.asked().asAt())
                        .toUrl("goals.csv"));
        add(card);
    }

    static RenderedFragment<GoalSummary> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(GoalSummary now) {
        table.show(now.goals());
        card.showFinding(finding(now.goals()));
    }

    private static String finding(List<GoalForecast> goals) {
        if (goals.isEmpty()) {
            return "No goal has been set for this campaign.";
        }
        long met = goals.stream()
                .filter(goal -> goal.status() == GoalForecast.GoalStatus.MET)
                .count();
        return FigureFormat.count(met) + " of " + FigureFormat.count(goals.size(), "goal is", "goals are") + " met.";
    }

    private String expected(GoalForecast row) {
        return foretold || row.status() != GoalForecast.GoalStatus.UNKNOWN
                ? row.status().words()
                : "no forecast with later reports";
    }

    private static String goal(GoalForecast row) {
        return FigureFormat.count(row.goal().target()) + " "
                + row.goal().measure().words() + ", " + row.name() + ", by "
                + LondonCalendar.inWords(row.goal().by());
    }

    private static String end(GoalForecast row) {
        FigureEstimate end = row.end();
        if (end == null) {
            return row.closed() ? FigureFormat.count(row.now()) + " (final)" : "no forecast";
        }
        return FigureFormat.count(end.best()) + " (" + ForecastText.range(end) + ")";
    }
}
