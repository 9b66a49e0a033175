package tracker.ui.deprivation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import tracker.domain.deprivation.DeprivationQuintile;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.Pictured;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shape;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** The five fifths of areas: what was held in each, beside its share of schools. */
final class AreasCard extends Div implements Shown<DeprivationSummary> {

    private static final Drawing<DeprivationSummary> DRAWING = Drawing.of(AreasCard::new);
    private static final int WIDTH = 200;
    private static final int HEIGHT = 22;

    /** @param all of them together */
    private record Row(DeprivationQuintile fifth, DeprivationSummary all) {}

    private final LiveTable<Row> table = new LiveTable<Row>(
                    "What was held, by fifth of local authorities",
                    row -> row.fifth().quintile())
            .named("Fifth of areas", row -> row.fifth().words())
            .picture("Share of people; mark: share of schools", first -> bar())
            .figures(
                    "People reached",
                    row -> Figures.count(row.fifth().people())
                            + share(row, row.fifth().people(), row.all().people()))
            .figures(
                    "Activities held",
                    row -> Figures.count(row.fifth().activities())
                            + share(row, row.fifth().activities(), row.all().activities()))
            .figures(
                    "Authorities reached",
                    row -> Figures.count(row.fifth().authorities()) + " of "
                            + Figures.count(row.fifth().authoritiesInAll()))
            .figures(
                    "Share of schools",
                    row -> AreaWords.share(row.fifth().schools(), row.all().schools()));
    private final Paragraph coverage = new Paragraph();
    private final Pictured card;

    private AreasCard(DeprivationSummary first) {
        table.addClassNames("look-table", "four-figures");
        coverage.addClassName("coverage");
        Drawing.piece(coverage, "coverage");
        Paragraph means = new Paragraph(
                "An area is a whole local authority and its figure an average (Indices of Deprivation 2025, average score): a deprived estate in a "
                        + "well-off authority counts as well-off. People are contacts, not persons. The share of schools is that of all England in July 2022.");
        means.addClassName("small-print");
        card = new Pictured(
                "By how deprived the area is",
                table,
                AnalysisAddress.of(first.asked().campaign(), first.asked().area())
                        .narrowed(first.asked().filter())
                        .at(first.asked().asAt())
                        .on("areas.csv"));
        card.addComponentAtIndex(2, coverage);
        card.add(means);
        add(card);
    }

    static Drawn<DeprivationSummary> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(DeprivationSummary now) {
        card.find(AreaWords.finding(now));
        Words.show(coverage, AreaWords.coverage(now.located()));
        List<Row> rows =
                now.quintiles().stream().map(fifth -> new Row(fifth, now)).toList();
        table.show(rows);
    }

    /** Shares are left out where too little is known. */
    private static String share(Row row, long part, long whole) {
        return row.all().enoughKnown() ? " (" + AreaWords.share(part, whole) + ")" : "";
    }

    private static Part<Row> bar() {
        Div bar = new Div();
        bar.addClassName("day-estimate");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new Part<>(bar, row -> {
            bar.removeAll();
            bar.add(picture(row));
        });
    }

    private static Shape picture(Row row) {
        double people =
                row.all().enoughKnown() ? of(row.fifth().people(), row.all().people()) : 0;
        double schools = of(row.fifth().schools(), row.all().schools());
        return new Shape("svg")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("focusable", "false")
                .holding(
                        new Shape("rect")
                                .named("reported")
                                .with("x", 0)
                                .with("y", 0)
                                .with("width", text(people))
                                .with("height", HEIGHT),
                        new Shape("line")
                                .named("mark")
                                .with("x1", text(schools))
                                .with("x2", text(schools))
                                .with("y1", 0)
                                .with("y2", HEIGHT));
    }

    /** Half of all fills the picture: no fifth has more. */
    private static double of(long part, long whole) {
        return whole == 0 ? 0 : Math.min(WIDTH, 2.0 * WIDTH * part / whole);
    }

    private static String text(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
