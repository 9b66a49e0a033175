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

/** What each day will come to when all is told. */
final class DailyForecastCard extends Div implements UpdatableComponent<MeasureForecast> {

    private static final SharedRenderer<MeasureForecast> RENDERER = SharedRenderer.of(DailyForecastCard::new);

    private final LiveTable<DayEstimateBar.DayEstimateRow> table = new LiveTable<DayEstimateBar.DayEstimateRow>(
                    "Solid is reported, pale is expected on top, the line is the range",
                    row -> row.estimate().day())
            .named("Day", row -> FigureFormat.day(row.estimate().day()))
            .picture("Reported, expected, range", first -> DayEstimateBar.cell())
            .figures(
                    "Reported",
                    row -> FigureFormat.count(row.estimate().estimate().reported()))
            .figures("When all is told", DailyForecastCard::expected)
            .figures(
                    "Range",
                    row -> FigureFormat.count(row.estimate().estimate().low()) + " to "
                            + FigureFormat.count(row.estimate().estimate().high()));
    private final TableCard card;

    private DailyForecastCard(MeasureForecast first) {
        GetForecast asked = first.asked();
        table.addClassName("look-table");
        card = new TableCard(
                ActivityLabels.capital(asked.measure().words()) + ", day by day",
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
                .map(day -> "Of " + FigureFormat.day(day.day()) + " "
                        + FigureFormat.count(day.estimate().reported())
                        + " are reported; when all is told it will be about "
                        + FigureFormat.count(day.estimate().best()) + " (e).")
                .orElse("");
    }

    private static String expected(DayEstimateBar.DayEstimateRow row) {
        return FigureFormat.count(row.estimate().estimate().best())
                + (row.estimate().begun() ? " e" : " f");
    }
}
