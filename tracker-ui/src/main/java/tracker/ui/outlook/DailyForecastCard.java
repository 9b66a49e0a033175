package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tracker.domain.outlook.DayEstimate;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.ForecastResult;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.participation.AsAt;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.TableCard;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** The expected total for each day. */
final class DailyForecastCard extends Div implements UpdatableComponent<MeasureForecast> {

    private static final SharedRenderer<MeasureForecast> RENDERER = SharedRenderer.of(DailyForecastCard::new);

    private final LiveTable<DayEstimateBar.DayEstimateRow> table = new LiveTable<DayEstimateBar.DayEstimateRow>(
                    "Solid: reported. Pale: still expected. Line: 80% range", DayEstimateBar.DayEstimateRow::name)
            .named("Day", DayEstimateBar.DayEstimateRow::name)
            .picture("Reported and expected", first -> DayEstimateBar.cell())
            .figures("Reported", row -> FigureFormat.count(row.estimate().reported()))
            .figures("Expected total", DailyForecastCard::expected)
            .figures("80% range", DailyForecastCard::range);
    private final TableCard card;

    private DailyForecastCard(MeasureForecast first) {
        GetForecast asked = first.asked();
        table.addClassName("look-table");
        card = new TableCard(
                ActivityLabels.capital(asked.measure().words()) + " by day",
                table,
                AnalysisAddress.of(asked.campaign(), asked.area())
                        .with(asked.measure())
                        .withFilter(asked.filter())
                        .withAsAt(AsAt.knownAt(asked.asAt()))
                        .toUrl("forecast.csv"));
        add(card);
    }

    static RenderedFragment<MeasureForecast> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(MeasureForecast now) {
        List<DayEstimate> days = now.outcome().days();
        card.setVisible(!days.isEmpty());
        List<DayEstimateBar.DayEstimateRow> rows = rows(now.outcome());
        table.show(rows);
        card.showFinding(now.weekIsOver() ? due(rows) : today(days));
    }

    private static List<DayEstimateBar.DayEstimateRow> rows(ForecastResult outcome) {
        FigureEstimate runUp = outcome.runUp();
        long most = Stream.concat(
                        Stream.ofNullable(runUp), outcome.days().stream().map(DayEstimate::estimate))
                .mapToLong(FigureEstimate::high)
                .reduce(1, Math::max);
        List<DayEstimateBar.DayEstimateRow> rows = new ArrayList<>();
        if (runUp != null) {
            rows.add(new DayEstimateBar.DayEstimateRow("Before the week", true, runUp, most));
        }
        outcome.days()
                .forEach(day -> rows.add(new DayEstimateBar.DayEstimateRow(
                        FigureFormat.day(day.day()), day.begun(), day.estimate(), most)));
        return rows;
    }

    private static String today(List<DayEstimate> days) {
        return days.stream()
                .filter(DayEstimate::begun)
                .reduce((earlier, later) -> later)
                .map(day -> FigureFormat.count(day.estimate().reported()) + " reported so far for "
                        + FigureFormat.day(day.day()) + ". Estimated total: about "
                        + FigureFormat.count(day.estimate().best()) + ".")
                .orElse("");
    }

    /** Once all days are over. */
    private static String due(List<DayEstimateBar.DayEstimateRow> rows) {
        long due = rows.stream()
                .mapToLong(row -> row.estimate().best() - row.estimate().reported())
                .sum();
        return due == 0
                ? "All days are over, and no more reports are expected."
                : "All days are over. Late reports are expected to add about " + FigureFormat.count(due) + ".";
    }

    private static String expected(DayEstimateBar.DayEstimateRow row) {
        FigureEstimate estimate = row.estimate();
        return FigureFormat.count(estimate.best())
                + (estimate.settled() ? "" : row.begun() ? " (estimate)" : " (forecast)");
    }

    private static String range(DayEstimateBar.DayEstimateRow row) {
        FigureEstimate estimate = row.estimate();
        return estimate.low() == estimate.high()
                ? "no more expected"
                : FigureFormat.count(estimate.low()) + " to " + FigureFormat.count(estimate.high());
    }
}
