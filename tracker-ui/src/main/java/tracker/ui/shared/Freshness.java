package tracker.ui.shared;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tracker.domain.participation.Board;
import tracker.domain.participation.RecentFact;
import tracker.domain.shared.London;

/** Says how fresh the figures are, in words: the last fact known and its position. */
public final class Freshness extends Paragraph implements Shown<Board> {

    private final Span words = new Span();

    public Freshness() {
        Span dot = new Span();
        dot.addClassName("live-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        addClassName("freshness");
        add(dot, words);
    }

    @Override
    public void show(Board board) {
        Words.show(
                words,
                "Live. " + lastKnown(board.newest()) + " · position "
                        + Figures.count(board.moment().position()));
    }

    private static String lastKnown(List<RecentFact> newest) {
        return newest.isEmpty()
                ? "Nothing known yet"
                : "Last fact known " + London.inWords(newest.getFirst().known());
    }
}
