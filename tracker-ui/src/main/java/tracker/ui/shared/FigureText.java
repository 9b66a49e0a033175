package tracker.ui.shared;

import com.vaadin.flow.component.html.Span;

/** A text that is underlined for a second when it changes. */
public final class FigureText extends Span {

    private static final String MOVED = "data-moved";

    private boolean shown;
    private int moves;

    public FigureText() {
        addClassName("figure");
    }

    /** The two values carry the same animation, so that changing from one to the other starts it again. */
    public void show(String now) {
        if (shown && !now.equals(getText())) {
            getElement().setAttribute(MOVED, moves++ % 2 == 0 ? "a" : "b");
        }
        shown = true;
        TextUpdater.update(this, now);
    }
}
