package tracker.ui.participation;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tracker.domain.participation.Board;
import tracker.domain.participation.RecentFact;
import tracker.domain.shared.London;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Words;

/**
 * Says how fresh the figures are, in words. That the connection is lost only the browser can know; it says so itself, with the
 * time it finds here.
 */
final class Freshness extends Paragraph {

    private final Span state = new Span();
    private final Span lost = new Span();
    private final Span words = new Span();

    Freshness() {
        Span dot = new Span();
        dot.addClassName("live-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        state.addClassName("state");
        lost.addClassName("state-lost");
        lost.getElement().setAttribute("role", "status");
        addClassName("freshness");
        add(dot, lost, state, words);
    }

    /** @param behind whether facts have been waiting to be shown */
    void show(Board now, boolean behind, boolean paused) {
        String time = London.timeOf(now.moment().asAt());
        getElement().setAttribute("data-figures-from", time);
        setClassName("behind", behind);
        setClassName("paused", paused);
        Words.show(state, paused ? "Paused: figures from " + time + "." : behind ? "A little behind." : "Live.");
        Words.show(
                words,
                lastKnown(now.newest()) + " · position "
                        + Figures.count(now.moment().position()));
    }

    private static String lastKnown(List<RecentFact> newest) {
        return newest.isEmpty()
                ? "Nothing known yet"
                : "Last fact known " + London.inWords(newest.getFirst().known());
    }
}
