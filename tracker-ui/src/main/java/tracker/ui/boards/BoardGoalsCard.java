package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UnreportedText;
import tracker.ui.shared.UpdatableComponent;

/** The goals for this area and the progress of each. */
final class BoardGoalsCard extends Div implements UpdatableComponent<BoardContent> {

    private static final BoardRenderer RENDERER = BoardRenderer.of(first -> new BoardGoalsCard());

    private final UnorderedList list = new UnorderedList();
    private final ContentCard card = new ContentCard("Goals", list);

    private BoardGoalsCard() {
        list.addClassName("goals");
        add(card);
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    @Override
    public void show(BoardContent now) {
        List<GoalProgress> goals = GoalProgress.all(now);
        setVisible(GoalProgress.anySet(now));
        list.removeAll();
        list.setVisible(!goals.isEmpty());
        if (goals.isEmpty()) {
            card.showFinding("Goals count all activities, days and trusts. Clear the filters to see them.");
            return;
        }
        goals.forEach(goal -> list.add(item(goal, now)));
        long reached = goals.stream()
                .filter(goal -> goal.reached() >= goal.goal().target())
                .count();
        card.showFinding(
                reached == 0
                        ? "None of the " + FigureFormat.count(goals.size(), "goal", "goals")
                                + (now.phase().isFinal() ? " was reached." : " has been reached yet.")
                        : FigureFormat.count(reached) + " of " + FigureFormat.count(goals.size(), "goal", "goals")
                                + " reached.");
    }

    private static ListItem item(GoalProgress goal, BoardContent now) {
        Span name = new Span(ActivityLabels.capital(goal.goal().measure().words()));
        name.addClassName("goal-name");
        Span filled = new Span();
        filled.getStyle().set("width", String.format(Locale.ROOT, "%d%%", Math.min(100, goal.percent())));
        Div bar = new Div(filled);
        bar.addClassName("progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(name, bar, new Span(inWords(goal, now)));
        SharedRenderer.piece(item, "goal " + goal.goal().measure());
        return item;
    }

    private static String inWords(GoalProgress goal, BoardContent now) {
        long left = goal.goal().target() - goal.reached();
        String so = FigureFormat.count(goal.reached()) + " of "
                + FigureFormat.count(goal.goal().target());
        return left <= 0
                ? so + ": reached"
                : so + ", " + goal.percent() + "%. "
                        + UnreportedText.missing(goal.goal(), left, now.today(), now.phase());
    }
}
