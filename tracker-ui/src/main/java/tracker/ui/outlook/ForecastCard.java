package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import tracker.domain.campaign.Alignment;
import tracker.domain.outlook.DayEstimate;
import tracker.domain.outlook.Estimate;
import tracker.domain.outlook.Forecast;
import tracker.domain.outlook.Outcome;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.Chart;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** What a measure will come to, day by day and in the end. */
final class ForecastCard extends Div implements Shown<Forecast> {

    private static final Drawing<Forecast> DRAWING = Drawing.of(ForecastCard::new);

    private final Span end = new Span();
    private final Span range = new Span();
    private final Div big = new Div(end, range);
    private final Card card;
    private final LiveTable<DayBar.Day> table = new LiveTable<DayBar.Day>(
                    "What each day will come to when all is told",
                    row -> row.estimate().day())
            .named("Day", row -> Figures.day(row.estimate().day()))
            .picture("Reported, expected, range", first -> DayBar.part())
            .figures("Reported", row -> Figures.count(row.estimate().estimate().reported()))
            .figures("When all is told", ForecastCard::expected)
            .figures(
                    "Range",
                    row -> Figures.count(row.estimate().estimate().low()) + " to "
                            + Figures.count(row.estimate().estimate().high()));
    private final Card byDay;
    private final Paragraph today = new Paragraph();
    private final Card tested = new Card("How far to trust it");

    private ForecastCard(Forecast first) {
        GetForecast asked = first.asked();
        end.addClassName("figure");
        big.addClassName("estimate");
        Drawing.piece(big, "estimate");
        String words = KindLook.capital(asked.measure().words());
        card = new Card(words + " in the end", big);
        table.addClassName("four-figures");
        byDay = new Chart(
                words + ", day by day",
                table,
                new Paragraph(
                        "The picture is in the table: solid is reported, hatched is expected on top, the line is the range."));
        ((Chart) byDay)
                .file(new AnalysisAddress(asked.campaign(), asked.part(), asked.measure(), Alignment.DAY)
                        .on("forecast.csv"));
        Drawing.piece(today, "today");
        byDay.addComponentAtIndex(1, today);
        tested.add(
                new Paragraph(
                        "e: an estimate of what has taken place and is not told yet. f: a forecast. Both are worked out from how long trusts "
                                + "took to tell, this year and the year before, and from how the year before went on. Nobody is promised anything."));
        add(card, byDay, tested);
    }

    static Drawn<Forecast> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(Forecast now) {
        Outcome outcome = now.outcome();
        Estimate estimate = outcome.end();
        big.setVisible(estimate != null);
        if (estimate != null) {
            Words.show(end, Figures.count(estimate.best()) + " f");
            Words.show(range, ForecastWords.range(estimate));
        }
        card.find(ForecastWords.finding(now));
        byDay.setVisible(!outcome.days().isEmpty());
        long most = outcome.days().stream()
                .mapToLong(day -> day.estimate().high())
                .max()
                .orElse(1);
        table.show(outcome.days().stream()
                .map(day -> new DayBar.Day(day, Math.max(1, most)))
                .toList());
        Words.show(today, today(outcome.days()));
        tested.setVisible(outcome.hidden() == null);
        tested.find(outcome.hidden() == null ? ForecastWords.tested(outcome.backtest()) : "");
    }

    private static String today(List<DayEstimate> days) {
        return days.stream()
                .filter(DayEstimate::begun)
                .reduce((earlier, later) -> later)
                .map(day -> "Of " + Figures.day(day.day()) + " "
                        + Figures.count(day.estimate().reported()) + " are reported; when all is told it will be about "
                        + Figures.count(Objects.requireNonNull(day.estimate()).best()) + " (e).")
                .orElse("");
    }

    private static String expected(DayBar.Day row) {
        return Figures.count(row.estimate().estimate().best()) + (row.estimate().begun() ? " e" : " f");
    }
}
