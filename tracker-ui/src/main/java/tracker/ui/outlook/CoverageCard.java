package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalInt;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.RegionCoverage;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.TableCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Trusts taking part in each region, compared with its target. */
final class CoverageCard extends Div implements UpdatableComponent<GoalSummary> {

    private static final SharedRenderer<GoalSummary> RENDERER = SharedRenderer.of(CoverageCard::new);

    private final LiveTable<RegionCoverage> table = new LiveTable<RegionCoverage>(
                    "Trusts taking part in each region", RegionCoverage::code)
            .named("Region", RegionCoverage::name)
            .picture("Progress", first -> ProgressCellFactory.cell(CoverageCard::share))
            .figures("Taking part", row -> FigureFormat.count(row.taking()) + " of " + FigureFormat.count(row.open()))
            .figures("Target", CoverageCard::target)
            .figures("Same stage last year", row -> number(row.then(), "Not known"));
    private final TableCard card;

    private CoverageCard(GoalSummary first) {
        table.addClassName("look-table");
        card = new TableCard(
                "Coverage",
                table,
                AnalysisAddress.of(first.asked().campaign(), Area.NATION)
                        .withAsAt(first.asked().asAt())
                        .toUrl("coverage.csv"));
        Paragraph shares = new Paragraph(
                "A region without its own goal has a share of the national target, based on its number of trusts.");
        shares.addClassName("small-print");
        card.add(shares);
        add(card);
    }

    static RenderedFragment<GoalSummary> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(GoalSummary now) {
        table.show(now.regions());
        card.showFinding(finding(now));
    }

    /** "143 of 206 trusts take part; 3 regions are below their target; at this stage of 2026 it was 128." */
    private static String finding(GoalSummary now) {
        RegionCoverage nation = now.nation();
        boolean targets =
                now.regions().stream().anyMatch(region -> region.target().isPresent());
        String below = targets
                ? "; " + FigureFormat.count(now.regionsBelow(), "region is", "regions are") + " below "
                        + (now.regionsBelow() == 1 ? "its" : "their") + " target"
                : "";
        String then = now.earlier() != null && nation.then().isPresent()
                ? "; at this stage of " + now.earlier().id() + " it was "
                        + FigureFormat.count(nation.then().getAsInt())
                : "";
        return FigureFormat.count(nation.taking()) + " of " + FigureFormat.count(nation.open()) + " trusts take part"
                + below + then + ".";
    }

    private static String target(RegionCoverage row) {
        return number(row.target(), "none")
                + (row.target().isPresent() && !row.own() ? " (share of national target)" : "")
                + (row.below() ? ", below target" : "");
    }

    private static String number(OptionalInt figure, String missing) {
        return figure.isPresent() ? FigureFormat.count(figure.getAsInt()) : missing;
    }

    private static double share(RegionCoverage row) {
        int whole = row.target().orElse(row.open());
        return whole == 0 ? 0 : (double) row.taking() / whole;
    }
}
