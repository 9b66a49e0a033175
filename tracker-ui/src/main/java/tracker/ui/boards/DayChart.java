package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.chart.ChartCard;
import tracker.ui.chart.ColumnChart;
import tracker.ui.chart.ColumnChart.ChartColumn;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UnreportedText;
import tracker.ui.shared.UpdatableComponent;

/** Column chart of held and planned activities by day. Activities before the week are in a sentence. */
final class DayChart extends Div implements UpdatableComponent<BoardContent> {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final BoardRenderer RENDERER = BoardRenderer.of(DayChart::new);

    private final ColumnChart columns = new ColumnChart("Activities on each day of the week");
    private final LiveTable<WeekDayRow> table;
    private final ChartCard chart;

    private DayChart(BoardContent now) {
        table = new LiveTable<WeekDayRow>("Activities on each day", WeekDayRow::name)
                .namedBy("Day", first -> new CellComponent<>(name(now, first, first.name()), same -> {}))
                .figures("Held", row -> FigureFormat.count(row.tally().held()))
                .figures(
                        UnreportedText.heading(now.phase()),
                        row -> FigureFormat.count(row.tally().planned()))
                .figures("People reached", row -> FigureFormat.people(row.tally()));
        table.addClassName("day-table");
        chart = new ChartCard("By day", new Div(legend(now), columns), table);
        add(chart);
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    private static Component legend(BoardContent now) {
        Div legend = new Div(sign("solid", "Held"), sign("hatched", UnreportedText.heading(now.phase())));
        legend.addClassName("chart-legend");
        return legend;
    }

    private static Span sign(String look, String words) {
        Span sign = new Span();
        sign.addClassNames("sign", look);
        Span both = new Span(sign, new Span(words));
        return both;
    }

    @Override
    public void show(BoardContent now) {
        setVisible(now.participation().total().activities() > 0);
        List<WeekDayRow> days = WeekDayRow.rowsOf(now.board());
        columns.show(days.stream()
                .filter(day -> !day.runUp())
                .map(day -> column(now, day))
                .toList());
        table.show(days);
        chart.showFinding(finding(days, now.phase()));
        chart.file(now.address().filePath("by-day"));
    }

    private static ChartColumn column(BoardContent now, WeekDayRow day) {
        Span month = new Span(" " + MONTH.format(day.date()));
        month.addClassName("month");
        Span date = new Span(new Span(String.valueOf(day.date().getDayOfMonth())), month);
        date.addClassName("date");
        Span name = new Span(new Span(WEEKDAY.format(day.date())), new Span(" "), date);
        name.addClassName("day-name");
        return new ChartColumn(
                day.name(),
                name(now, day, name),
                day.tally().held(),
                day.tally().planned(),
                FigureFormat.count(day.tally().held()) + " held, "
                        + FigureFormat.count(day.tally().planned()) + " "
                        + UnreportedText.ofDay(day.date(), now.today(), now.phase()));
    }

    private static Component name(BoardContent now, WeekDayRow day, String words) {
        return name(now, day, new Span(words));
    }

    /** Links to the single day. The row before the week has no link. */
    private static Component name(BoardContent now, WeekDayRow day, Component words) {
        LocalDate date = day.date();
        return day.runUp() ? words : PlaceLinks.day(words, now.address(), date);
    }

    private static String finding(List<WeekDayRow> days, CampaignPhase phase) {
        String before = days.stream()
                .filter(day -> day.runUp() && day.tally().held() > 0)
                .findFirst()
                .map(day -> " " + FigureFormat.count(day.tally().held(), "was held", "were held") + " before the week.")
                .orElse("");
        return days.stream()
                        .filter(day -> !day.runUp() && day.tally().held() > 0)
                        .max(Comparator.comparing(day -> day.tally().held()))
                        .map(day -> (phase.weekIsOver() ? "The busiest day was " : "The busiest day so far is ")
                                + day.name() + ", with "
                                + FigureFormat.count(day.tally().held(), "activity", "activities") + " held.")
                        .orElse(
                                phase.weekIsOver()
                                        ? "No activities have been reported for the days of the week."
                                        : "No activities have been held during the week yet.")
                + before;
    }
}
