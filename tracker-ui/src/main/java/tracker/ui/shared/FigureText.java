package tracker.ui.shared;

import com.vaadin.flow.component.html.Span;

/** A text that is highlighted for a second when it changes. */
public final class FigureText extends Span {

    private static final String MOVED = "data-moved";

    private boolean shown;
    private int moves;

    public FigureText() {
        addClassName("figure");
    }

    /** Both attribute values have the same animation. Alternating between them restarts it. */
    public void show(String now) {
        if (shown && !now.equals(getText())) {
            getElement().setAttribute(MOVED, moves++ % 2 == 0 ? "a" : "b");
        }
        shown = true;
        TextUpdater.update(this, now);
    }
}
