package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shown;

/** The goals that the national team has set for this place, and how far each has come. */
final class GoalCard extends Div implements Shown<PlaceBoard> {

    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(first -> new GoalCard());

    private final UnorderedList list = new UnorderedList();
    private final Card card = new Card("Goals", list);

    private GoalCard() {
        list.addClassName("goals");
        add(card);
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(PlaceBoard now) {
        List<GoalProgress> goals = GoalProgress.all(now);
        setVisible(GoalProgress.anySet(now));
        list.removeAll();
        list.setVisible(!goals.isEmpty());
        if (goals.isEmpty()) {
            card.find("A goal is set for all kinds, days and types of trust together; without a filter it is here.");
            return;
        }
        goals.forEach(goal -> list.add(item(goal)));
        long reached = goals.stream()
                .filter(goal -> goal.reached() >= goal.goal().target())
                .count();
        card.find(
                reached == 0
                        ? "None of the " + Figures.count(goals.size(), "goal", "goals") + " is reached yet."
                        : Figures.count(reached) + " of " + Figures.count(goals.size(), "goal", "goals") + " reached.");
    }

    private static ListItem item(GoalProgress goal) {
        Span name = new Span(KindLook.capital(goal.goal().measure().words()));
        name.addClassName("goal-name");
        Span filled = new Span();
        filled.getStyle().set("width", String.format(Locale.ROOT, "%d%%", Math.min(100, goal.percent())));
        Div bar = new Div(filled);
        bar.addClassName("progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(name, bar, new Span(inWords(goal)));
        Drawing.piece(item, "goal " + goal.goal().measure());
        return item;
    }

    private static String inWords(GoalProgress goal) {
        long left = goal.goal().target() - goal.reached();
        String so = Figures.count(goal.reached()) + " of "
                + Figures.count(goal.goal().target());
        return left <= 0
                ? so + ": reached"
                : so + ", " + goal.percent() + "%; " + Figures.count(left) + " to go by "
                        + LondonCalendar.inWords(goal.goal().by());
    }
}
