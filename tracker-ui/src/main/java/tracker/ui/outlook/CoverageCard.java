package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalInt;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.RegionCoverage;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.Pictured;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;

/** How many trusts take part in each region, against its target. */
final class CoverageCard extends Div implements Shown<GoalSummary> {

    private static final Drawing<GoalSummary> DRAWING = Drawing.of(CoverageCard::new);

    private final LiveTable<RegionCoverage> table = new LiveTable<RegionCoverage>(
                    "Trusts taking part in each region", RegionCoverage::code)
            .named("Region", RegionCoverage::name)
            .picture("How far", first -> Progress.part(CoverageCard::share))
            .figures("Taking part", row -> Figures.count(row.taking()) + " of " + Figures.count(row.open()))
            .figures("Target", CoverageCard::target)
            .figures("Same point last year", row -> number(row.then()));
    private final Pictured card;

    private CoverageCard(GoalSummary first) {
        table.addClassName("look-table");
        card = new Pictured(
                "Coverage",
                table,
                AnalysisAddress.of(first.asked().campaign(), Area.NATION)
                        .at(first.asked().asAt())
                        .on("coverage.csv"));
        Paragraph shares = new Paragraph(
                "A region without a goal of its own has its share of the nation's, by the number of its trusts.");
        shares.addClassName("small-print");
        card.add(shares);
        add(card);
    }

    static Drawn<GoalSummary> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(GoalSummary now) {
        table.show(now.regions());
        card.find(finding(now));
    }

    /** "143 of 206 trusts take part; 3 regions are below their target; at this point of 2026 it was 128." */
    private static String finding(GoalSummary now) {
        RegionCoverage nation = now.nation();
        boolean targets =
                now.regions().stream().anyMatch(region -> region.target().isPresent());
        String below = targets
                ? "; " + Figures.count(now.regionsBelow(), "region is", "regions are") + " below "
                        + (now.regionsBelow() == 1 ? "its" : "their") + " target"
                : "";
        String then = now.earlier() != null && nation.then().isPresent()
                ? "; at this point of " + now.earlier().id() + " it was "
                        + Figures.count(nation.then().getAsInt())
                : "";
        return Figures.count(nation.taking()) + " of " + Figures.count(nation.open()) + " trusts take part" + below
                + then + ".";
    }

    private static String target(RegionCoverage row) {
        return number(row.target())
                + (row.target().isPresent() && !row.own() ? " (share)" : "")
                + (row.below() ? ", below" : "");
    }

    private static String number(OptionalInt figure) {
        return figure.isPresent() ? Figures.count(figure.getAsInt()) : "–";
    }

    private static double share(RegionCoverage row) {
        int whole = row.target().orElse(row.open());
        return whole == 0 ? 0 : (double) row.taking() / whole;
    }
}
