package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import tracker.domain.outlook.GoalForecast;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.chart.Pictured;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.Shown;

/** The goals, how far each is, and whether it will be met. */
final class GoalsCard extends Div implements Shown<GoalSummary> {

    private static final Drawing<GoalSummary> DRAWING = Drawing.of(GoalsCard::new);

    private final LiveTable<GoalForecast> table = new LiveTable<GoalForecast>(
                    "Goals of the campaign",
                    row -> row.goal().measure() + " " + row.goal().area())
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

    private GoalsCard(GoalSummary first) {
        foretold = first.asked().asAt() == null || !first.asked().asAt().meansHappened();
        table.addClassNames("look-table", "four-figures");
        card = new Pictured(
                "Goals",
                table,
                AnalysisAddress.of(first.asked().campaign(), Area.NATION)
                        .at(first.asked().asAt())
                        .on("goals.csv"));
        add(card);
    }

    static Drawn<GoalSummary> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(GoalSummary now) {
        table.show(now.goals());
        card.find(finding(now.goals()));
    }

    private static String finding(List<GoalForecast> goals) {
        if (goals.isEmpty()) {
            return "No goal has been set for this campaign.";
        }
        long met = goals.stream()
                .filter(goal -> goal.status() == GoalForecast.GoalStatus.MET)
                .count();
        return Figures.count(met) + " of " + Figures.count(goals.size(), "goal is", "goals are") + " met.";
    }

    private String expected(GoalForecast row) {
        return foretold || row.status() != GoalForecast.GoalStatus.UNKNOWN
                ? row.status().words()
                : "not foretold from what had happened";
    }

    private static String goal(GoalForecast row) {
        return Figures.count(row.goal().target()) + " " + row.goal().measure().words() + ", " + row.name() + ", by "
                + LondonCalendar.inWords(row.goal().by());
    }

    private static String end(GoalForecast row) {
        return row.end() == null
                ? "–"
                : Figures.count(row.end().best()) + " f ("
                        + Figures.count(row.end().low()) + " to "
                        + Figures.count(row.end().high()) + ")";
    }
}
