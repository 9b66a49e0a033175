package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.chart.Chart;
import tracker.ui.chart.Columns;
import tracker.ui.chart.Columns.Column;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** What was held and is planned on each day of the week, as columns; the run-up before it in a sentence. */
final class DayChart extends Div implements Shown<PlaceBoard> {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(DayChart::new);

    private final Columns columns = new Columns("Activities on each day of the week");
    private final LiveTable<WeekDay> table;
    private final Chart chart;

    private DayChart(PlaceBoard now) {
        table = new LiveTable<WeekDay>("Activities on each day", WeekDay::name)
                .namedBy("Day", first -> new Part<>(name(now, first, first.name()), same -> {}))
                .figures("Held", row -> Figures.count(row.tally().held()))
                .figures("Planned", row -> Figures.count(row.tally().planned()))
                .figures("People reached", row -> Figures.people(row.tally()));
        table.addClassName("day-table");
        chart = new Chart("By day", new Div(legend(), columns), table);
        add(chart);
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    private static Component legend() {
        Div legend = new Div(sign("solid", "Held"), sign("hatched", "Planned"));
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
    public void show(PlaceBoard now) {
        setVisible(now.participation().total().activities() > 0);
        List<WeekDay> days = WeekDay.of(now.board());
        columns.show(days.stream()
                .filter(day -> !day.runUp())
                .map(day -> column(now, day))
                .toList());
        table.show(days);
        chart.find(finding(days));
        chart.file(PlaceLinks.file(now, "by-day"));
    }

    private static Column column(PlaceBoard now, WeekDay day) {
        Span month = new Span(" " + MONTH.format(day.date()));
        month.addClassName("month");
        Span date = new Span(new Span(String.valueOf(day.date().getDayOfMonth())), month);
        date.addClassName("date");
        Span name = new Span(new Span(WEEKDAY.format(day.date())), new Span(" "), date);
        name.addClassName("day-name");
        return new Column(
                day.name(),
                name(now, day, name),
                day.tally().held(),
                day.tally().planned(),
                Figures.count(day.tally().held()) + " held, "
                        + Figures.count(day.tally().planned()) + " planned");
    }

    private static Component name(PlaceBoard now, WeekDay day, String words) {
        return name(now, day, new Span(words));
    }

    /** The way to that day alone; the run-up is no day. */
    private static Component name(PlaceBoard now, WeekDay day, Component words) {
        LocalDate date = day.date();
        return day.runUp() ? words : PlaceLinks.day(words, PlaceAddress.of(now), date);
    }

    private static String finding(List<WeekDay> days) {
        String before = days.stream()
                .filter(day -> day.runUp() && day.tally().held() > 0)
                .findFirst()
                .map(day -> " Before it, in the run-up, "
                        + Figures.count(day.tally().held(), "was held.", "were held."))
                .orElse("");
        return days.stream()
                        .filter(day -> !day.runUp() && day.tally().held() > 0)
                        .max(Comparator.comparing(day -> day.tally().held()))
                        .map(day -> "The busiest day so far is " + day.name() + ", with "
                                + Figures.count(day.tally().held(), "activity", "activities") + " held.")
                        .orElse("Nothing is held yet on a day of the week itself.")
                + before;
    }
}
