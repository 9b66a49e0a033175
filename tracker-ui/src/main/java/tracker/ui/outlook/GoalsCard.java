package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import tracker.domain.outlook.GoalOutlook;
import tracker.domain.outlook.Goals;
import tracker.domain.shared.London;
import tracker.domain.trust.Part;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.Pictured;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;

/** The goals, how far each is, and whether it will be met. */
final class GoalsCard extends Div implements Shown<Goals> {

    private static final Drawing<Goals> DRAWING = Drawing.of(GoalsCard::new);

    private final LiveTable<GoalOutlook> table = new LiveTable<GoalOutlook>(
                    "Goals of the campaign",
                    row -> row.goal().measure() + " " + row.goal().part())
            .named("Goal", GoalsCard::goal)
            .picture(
                    "How far",
                    first ->
                            Progress.part(row -> (double) row.now() / row.goal().target()))
            .figures("Now", row -> Figures.count(row.now()) + " (" + row.percent() + " %)")
            .figures(
                    "Same point last year",
                    row -> row.then().isPresent() ? Figures.count(row.then().getAsLong()) : "–")
            .figures(
                    "Needed a day",
                    row -> row.perDay().isPresent()
                            ? Figures.count((long) Math.ceil(row.perDay().getAsDouble()))
                            : "–")
            .figures("In the end", GoalsCard::end)
            .figures("Will it be met?", this::expected);
    private final Pictured card;
    private final boolean foretold;

    private GoalsCard(Goals first) {
        foretold = first.asked().asAt() == null || !first.asked().asAt().tellsWhatHappened();
        table.addClassNames("look-table", "four-figures");
        card = new Pictured(
                "Goals",
                table,
                AnalysisAddress.of(first.asked().campaign(), Part.NATION)
                        .at(first.asked().asAt())
                        .on("goals.csv"));
        add(card);
    }

    static Drawn<Goals> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(Goals now) {
        table.show(now.goals());
        card.find(finding(now.goals()));
    }

    private static String finding(List<GoalOutlook> goals) {
        if (goals.isEmpty()) {
            return "No goal has been set for this campaign.";
        }
        long met = goals.stream()
                .filter(goal -> goal.verdict() == GoalOutlook.Verdict.MET)
                .count();
        return Figures.count(met) + " of " + Figures.count(goals.size(), "goal is", "goals are") + " met.";
    }

    private String expected(GoalOutlook row) {
        return foretold || row.verdict() != GoalOutlook.Verdict.UNKNOWN
                ? row.verdict().words()
                : "not foretold from what had happened";
    }

    private static String goal(GoalOutlook row) {
        return Figures.count(row.goal().target()) + " " + row.goal().measure().words() + ", " + row.name() + ", by "
                + London.inWords(row.goal().by());
    }

    private static String end(GoalOutlook row) {
        return row.end() == null
                ? "–"
                : Figures.count(row.end().best()) + " f ("
                        + Figures.count(row.end().low()) + " to "
                        + Figures.count(row.end().high()) + ")";
    }
}
