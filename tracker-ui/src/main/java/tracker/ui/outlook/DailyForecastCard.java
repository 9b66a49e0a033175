package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import tracker.domain.outlook.DayEstimate;
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
                    "Solid: reported. Pale: still expected. Line: 80% range",
                    row -> row.estimate().day())
            .named("Day", row -> FigureFormat.day(row.estimate().day()))
            .picture("Reported and expected", first -> DayEstimateBar.cell())
            .figures(
                    "Reported",
                    row -> FigureFormat.count(row.estimate().estimate().reported()))
            .figures("Expected total", DailyForecastCard::expected)
            .figures(
                    "80% range",
                    row -> FigureFormat.count(row.estimate().estimate().low()) + " to "
                            + FigureFormat.count(row.estimate().estimate().high()));
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
        long most = days.stream().mapToLong(day -> day.estimate().high()).max().orElse(1);
        table.show(days.stream()
                .map(day -> new DayEstimateBar.DayEstimateRow(day, Math.max(1, most)))
                .toList());
        card.showFinding(today(days));
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

    private static String expected(DayEstimateBar.DayEstimateRow row) {
        return FigureFormat.count(row.estimate().estimate().best())
                + (row.estimate().begun() ? " (estimate)" : " (forecast)");
    }
}
