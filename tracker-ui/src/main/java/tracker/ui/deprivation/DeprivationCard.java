package tracker.ui.deprivation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import tracker.domain.deprivation.DeprivationQuintile;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.TableCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Activities in each deprivation fifth of areas, compared with its share of schools. */
final class DeprivationCard extends Div implements UpdatableComponent<DeprivationSummary> {

    private static final SharedRenderer<DeprivationSummary> RENDERER = SharedRenderer.of(DeprivationCard::new);
    private static final int WIDTH = 200;
    private static final int HEIGHT = 22;

    /** @param all the totals of all fifths */
    private record DeprivationRow(DeprivationQuintile fifth, DeprivationSummary all) {}

    private final LiveTable<DeprivationRow> table = new LiveTable<DeprivationRow>(
                    "Activities held, by deprivation of the local authority",
                    row -> row.fifth().quintile())
            .named("Fifth of areas", row -> row.fifth().words())
            .picture("Bar: share of people. Mark: share of schools", first -> bar())
            .figures(
                    "People reached",
                    row -> people(row.fifth())
                            + share(row, row.fifth().people(), row.all().people()))
            .figures(
                    "Activities held",
                    row -> FigureFormat.count(row.fifth().activities())
                            + share(row, row.fifth().activities(), row.all().activities()))
            .figures(
                    "Authorities reached",
                    row -> FigureFormat.count(row.fifth().authorities()) + " of "
                            + FigureFormat.count(row.fifth().authoritiesInAll()))
            .figures(
                    "Share of schools",
                    row -> DeprivationText.share(
                            row.fifth().schools(), row.all().schools()));
    private final Paragraph coverage = new Paragraph();
    private final TableCard card;

    private DeprivationCard(DeprivationSummary first) {
        table.addClassNames("look-table", "four-figures");
        coverage.addClassName("coverage");
        SharedRenderer.piece(coverage, "coverage");
        Paragraph means = new Paragraph(
                "An area is a whole local authority, ranked by its average score (Indices of Deprivation 2025). A deprived neighbourhood in a "
                        + "well-off authority counts as well-off. Someone who attends twice is counted twice. Schools are those open in England in July 2022.");
        means.addClassName("small-print");
        card = new TableCard(
                "By deprivation of the area",
                table,
                AnalysisAddress.of(first.asked().campaign(), first.asked().area())
                        .withFilter(first.asked().filter())
                        .withAsAt(first.asked().asAt())
                        .toUrl("areas.csv"));
        card.addComponentAtIndex(2, coverage);
        card.add(means);
        add(card);
    }

    static RenderedFragment<DeprivationSummary> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(DeprivationSummary now) {
        card.showFinding(DeprivationText.finding(now));
        TextUpdater.update(coverage, DeprivationText.coverage(now.located()));
        List<DeprivationRow> rows = now.quintiles().stream()
                .map(fifth -> new DeprivationRow(fifth, now))
                .toList();
        table.show(rows);
    }

    private static String people(DeprivationQuintile fifth) {
        Long people = fifth.peopleIfKnown();
        return people == null ? "Not known" : FigureFormat.count(people);
    }

    /** Shows no share if too few areas are known. */
    private static String share(DeprivationRow row, long part, long whole) {
        return row.all().enoughKnown() ? " (" + DeprivationText.share(part, whole) + ")" : "";
    }

    private static CellComponent<DeprivationRow> bar() {
        Div bar = new Div();
        bar.addClassName("day-estimate");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new CellComponent<>(bar, row -> {
            bar.removeAll();
            bar.add(picture(row));
        });
    }

    private static MarkupElement picture(DeprivationRow row) {
        double people =
                row.all().enoughKnown() ? of(row.fifth().people(), row.all().people()) : 0;
        double schools = of(row.fifth().schools(), row.all().schools());
        return new MarkupElement("svg")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("focusable", "false")
                .withChildren(
                        new MarkupElement("rect")
                                .withClass("reported")
                                .with("x", 0)
                                .with("y", 0)
                                .with("width", text(people))
                                .with("height", HEIGHT),
                        new MarkupElement("line")
                                .withClass("mark")
                                .with("x1", text(schools))
                                .with("x2", text(schools))
                                .with("y1", 0)
                                .with("y2", HEIGHT));
    }

    /** Half of the total fills the graphic. No fifth has more. */
    private static double of(long part, long whole) {
        return whole == 0 ? 0 : Math.min(WIDTH, 2.0 * WIDTH * part / whole);
    }

    private static String text(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
