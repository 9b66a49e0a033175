package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import tracker.domain.outlook.GoalOutlook;
import tracker.domain.outlook.Goals;
import tracker.domain.outlook.RegionCoverage;
import tracker.domain.shared.London;
import tracker.ui.chart.Chart;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** The goals, and how many trusts take part in each region. */
final class GoalsBoard extends Div implements Shown<Goals> {

    private static final Drawing<Goals> DRAWING = Drawing.of(GoalsBoard::new);

    private final LiveTable<GoalOutlook> goals = new LiveTable<GoalOutlook>(
                    "Goals of the campaign",
                    row -> row.goal().measure() + " " + row.goal().part())
            .named("Goal", GoalsBoard::goal)
            .picture("How far", first -> bar(GoalsBoard::ofGoal))
            .figures("Now", row -> Figures.count(row.now()) + " (" + row.percent() + " %)")
            .figures(
                    "Same point last year",
                    row -> row.then().isPresent() ? Figures.count(row.then().getAsLong()) : "–")
            .figures(
                    "Needed a day",
                    row -> row.perDay().isPresent()
                            ? Figures.count((long) Math.ceil(row.perDay().getAsDouble()))
                            : "–")
            .figures(
                    "In the end",
                    row -> row.end() == null
                            ? "–"
                            : Figures.count(row.end().best()) + " f ("
                                    + Figures.count(row.end().low()) + " to "
                                    + Figures.count(row.end().high()) + ")")
            .figures("Will it be met?", row -> row.verdict().words());
    private final LiveTable<RegionCoverage> regions = new LiveTable<RegionCoverage>(
                    "Trusts taking part in each region", RegionCoverage::code)
            .named("Region", RegionCoverage::name)
            .picture("How far", first -> bar(GoalsBoard::ofRegion))
            .figures("Taking part", row -> Figures.count(row.taking()) + " of " + Figures.count(row.open()))
            .figures("Target", GoalsBoard::target)
            .figures("Same point last year", row -> number(row.then()));
    private final Chart goalsCard;
    private final Chart coverage;

    private GoalsBoard(Goals first) {
        goals.addClassName("goal-table");
        goalsCard = new Chart("Goals", goals, new Div("The picture is in the table."));
        goalsCard.file("goals.csv?campaign=" + first.campaign().id());
        coverage = new Chart(
                "Coverage",
                regions,
                new Div(
                        "The picture is in the table. A region without a goal of its own has its share of the nation's, by the number of its trusts."));
        coverage.file("coverage.csv?campaign=" + first.campaign().id());
        add(goalsCard, coverage);
    }

    static Drawn<Goals> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(Goals now) {
        goals.show(now.goals());
        goalsCard.find(goalsFinding(now.goals()));
        regions.show(now.regions());
        coverage.find(coverageFinding(now));
    }

    private static String goalsFinding(List<GoalOutlook> goals) {
        if (goals.isEmpty()) {
            return "No goal has been set for this campaign.";
        }
        long met = goals.stream()
                .filter(goal -> goal.verdict() == GoalOutlook.Verdict.MET)
                .count();
        return Figures.count(met) + " of " + Figures.count(goals.size(), "goal is", "goals are") + " met.";
    }

    /** "143 of 206 trusts take part; 3 regions are below their target; at this point of 2026 it was 128." */
    private static String coverageFinding(Goals now) {
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

    private static String goal(GoalOutlook row) {
        return Figures.count(row.goal().target()) + " " + row.goal().measure().words() + ", " + row.name() + ", by "
                + London.inWords(row.goal().by());
    }

    private static String target(RegionCoverage row) {
        return number(row.target())
                + (row.target().isPresent() && !row.own() ? " (share)" : "")
                + (row.below() ? ", below" : "");
    }

    private static String number(OptionalInt figure) {
        return figure.isPresent() ? Figures.count(figure.getAsInt()) : "–";
    }

    private static double ofGoal(GoalOutlook row) {
        return (double) row.now() / row.goal().target();
    }

    private static double ofRegion(RegionCoverage row) {
        int whole = row.target().orElse(row.open());
        return whole == 0 ? 0 : (double) row.taking() / whole;
    }

    private static <T> Part<T> bar(ToDoubleFunction<T> share) {
        Div done = new Div();
        done.addClassName("done");
        Div bar = new Div(done);
        bar.addClassName("progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        return new Part<>(
                bar,
                row -> done.getStyle()
                        .set(
                                "width",
                                String.format(Locale.ROOT, "%.1f%%", 100 * Math.min(1, share.applyAsDouble(row)))));
    }
}
