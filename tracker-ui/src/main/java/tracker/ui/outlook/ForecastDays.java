package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import tracker.domain.outlook.DayEstimate;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.participation.AsAt;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.Pictured;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;

/** What each day will come to when all is told. */
final class ForecastDays extends Div implements Shown<MeasureForecast> {

    private static final Drawing<MeasureForecast> DRAWING = Drawing.of(ForecastDays::new);

    private final LiveTable<DayBar.Day> table = new LiveTable<DayBar.Day>(
                    "Solid is reported, pale is expected on top, the line is the range",
                    row -> row.estimate().day())
            .named("Day", row -> Figures.day(row.estimate().day()))
            .picture("Reported, expected, range", first -> DayBar.part())
            .figures("Reported", row -> Figures.count(row.estimate().estimate().reported()))
            .figures("When all is told", ForecastDays::expected)
            .figures(
                    "Range",
                    row -> Figures.count(row.estimate().estimate().low()) + " to "
                            + Figures.count(row.estimate().estimate().high()));
    private final Pictured card;

    private ForecastDays(MeasureForecast first) {
        GetForecast asked = first.asked();
        table.addClassName("look-table");
        card = new Pictured(
                KindLook.capital(asked.measure().words()) + ", day by day",
                table,
                AnalysisAddress.of(asked.campaign(), asked.area())
                        .to(asked.measure())
                        .narrowed(asked.filter())
                        .at(AsAt.knownAt(asked.asAt()))
                        .on("forecast.csv"));
        add(card);
    }

    static Drawn<MeasureForecast> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(MeasureForecast now) {
        List<DayEstimate> days = now.outcome().days();
        card.setVisible(!days.isEmpty());
        long most = days.stream().mapToLong(day -> day.estimate().high()).max().orElse(1);
        table.show(
                days.stream().map(day -> new DayBar.Day(day, Math.max(1, most))).toList());
        card.find(today(days));
    }

    private static String today(List<DayEstimate> days) {
        return days.stream()
                .filter(DayEstimate::begun)
                .reduce((earlier, later) -> later)
                .map(day -> "Of " + Figures.day(day.day()) + " "
                        + Figures.count(day.estimate().reported())
                        + " are reported; when all is told it will be about "
                        + Figures.count(day.estimate().best()) + " (e).")
                .orElse("");
    }

    private static String expected(DayBar.Day row) {
        return Figures.count(row.estimate().estimate().best()) + (row.estimate().begun() ? " e" : " f");
    }
}
