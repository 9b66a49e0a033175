package tracker.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tracker.ui.ViewTest;
import tracker.ui.chart.ColumnChart.ChartColumn;
import tracker.ui.chart.LineChart.LineSeries;

/** Charts are to scale, and tell in words what they show. */
class ChartTest extends ViewTest {

    private static Element drawn(Component chart) {
        return Jsoup.parseBodyFragment(chart.getElement().getOuterHTML()).body();
    }

    private static ChartColumn column(String day, long held, long planned) {
        return new ChartColumn(day, new Span(day), held, planned, held + " held, " + planned + " planned");
    }

    private static List<String> heights(ColumnChart chart, String look) {
        return drawn(chart).select("." + look).eachAttr("style").stream()
                .map(style -> style.replaceAll("[^0-9.]", ""))
                .toList();
    }

    @Test
    void the_highest_column_fills_the_chart_and_the_others_are_parts_of_it() {
        ColumnChart chart = new ColumnChart("Activities");
        chart.show(List.of(column("Mon", 30, 10), column("Tue", 5, 15), column("Wed", 0, 0)));
        assertThat(heights(chart, "solid")).containsExactly("75.0", "12.5", "0.0");
        assertThat(heights(chart, "hatched")).containsExactly("25.0", "37.5", "0.0");
    }

    @Test
    void each_column_is_read_with_its_name_and_its_figures() {
        ColumnChart chart = new ColumnChart("Activities");
        chart.show(List.of(column("Mon", 9_999, 0), column("Tue", 11_600, 2_600)));
        assertThat(chart.getChildren().map(ListItem.class::cast).map(ViewTest::words))
                .satisfiesExactly(
                        monday -> assertThat(monday).startsWith("9,999").contains("Mon", "9999 held, 0 planned"),
                        tuesday -> assertThat(tuesday).startsWith("12k").contains("Tue", "11600 held, 2600 planned"));
    }

    @Test
    void a_figure_above_a_column_is_short_from_ten_thousand_on() {
        ColumnChart chart = new ColumnChart("Activities");
        chart.show(List.of(column("Mon", 10_000, 0)));
        assertThat(words(chart)).startsWith("10k");
    }

    @Test
    void new_columns_take_the_place_of_the_old_and_no_columns_are_no_error() {
        ColumnChart chart = new ColumnChart("Activities");
        chart.show(List.of(column("Mon", 1, 0), column("Tue", 1, 0)));
        chart.show(List.of(column("Wed", 0, 0)));
        assertThat(words(chart)).contains("Wed").doesNotContain("Mon");
        chart.show(List.of());
        assertThat(chart.getComponentCount()).isZero();
    }

    private static Element line(LineSeries series) {
        LineChart chart = new LineChart();
        chart.show(series);
        return drawn(chart);
    }

    private static List<String> points(LineSeries series) {
        return Arrays.asList(line(series).select("polyline").attr("points").split(" "));
    }

    @Test
    void the_line_starts_at_zero_and_ends_where_the_week_has_got_to() {
        assertThat(points(new LineSeries(List.of(0L, 50L, 100L), 5, "Mon", "Fri")))
                .containsExactly("0,300", "250,159", "500,18");
    }

    @Test
    void a_line_of_nothing_lies_on_the_ground() {
        assertThat(points(new LineSeries(List.of(0L, 0L), 2, "Mon", "Tue"))).containsExactly("0,300", "1000,300");
        assertThat(line(new LineSeries(List.of(), 2, "Mon", "Tue"))
                        .select(".names span")
                        .eachText())
                .containsExactly("Mon", "Tue");
    }

    @Test
    void the_last_figure_is_written_at_the_end_of_the_line() {
        Element label =
                line(new LineSeries(List.of(0L, 1_200L), 5, "Mon", "Fri")).selectFirst(".label");
        assertThat(label.text()).isEqualTo("1,200");
        assertThat(label.attr("style")).contains("75.0%", "94.0%");
    }

    private static String range(long own, String unit, Long... peers) {
        return words(PeerRangeChart.of("Activities held", own, List.of(peers), unit));
    }

    @Test
    void a_figure_is_told_among_those_of_its_peers_and_nobody_is_ranked() {
        assertThat(range(1_200, "", 10L, 20L, 30L, 40L, 50L))
                .contains("Activities held", "1,200", "Half are between 20 and 40; the median is 30.");
        assertThat(range(40, "%", 10L, 10L, 10L)).contains("Half are between 10% and 10%; the median is 10%.");
    }

    @Test
    void a_figure_above_all_its_peers_stays_on_the_scale_and_no_peers_are_no_error() {
        Element chart = drawn(PeerRangeChart.of("Held", 200, List.of(50L, 100L), ""));
        assertThat(chart.select(".own").attr("style")).contains("100.0%");
        assertThat(range(0, "")).contains("Half are between 0 and 0; the median is 0.");
    }

    @Test
    void a_chart_has_its_figures_as_a_table_and_as_a_file_named_after_it() {
        ChartCard card = new ChartCard("By day", new Span("picture"), new Span("Tue 4"));
        card.file("figures/by-day.csv?campaign=2027");
        card.showFinding("Tuesday is the busiest day.");
        assertThat(words(card)).contains("By day", "Tuesday is the busiest day.");
        assertThat(words($(NativeDetails.class, card).single())).contains("Show as a table", "Tue 4");
        Anchor file = $(Anchor.class, card).single();
        assertThat(file.getHref()).isEqualTo("figures/by-day.csv?campaign=2027");
        assertThat(file.getElement().getAttribute("aria-label")).isEqualTo("Download CSV: By day");
        card.showFinding("");
        assertThat(words(card)).doesNotContain("Tuesday");
    }

    @Test
    void a_table_with_pictures_has_its_file_from_the_start() {
        TableCard card = new TableCard("By type", new Span("Stands 4"), "figures/by-kind.csv");
        assertThat(words(card)).contains("By type", "Stands 4", "Download CSV");
        assertThat($(Anchor.class, card).single().getHref()).isEqualTo("figures/by-kind.csv");
    }
}
