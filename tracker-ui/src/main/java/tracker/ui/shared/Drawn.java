package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.Element;

/**
 * The place on a page where a {@link Drawing} is shown. Only the pieces that changed are sent, and the browser changes only what
 * differs from what stands there, so that the focus, a selection and the place one reads at stay.
 *
 * @param <T> what is shown
 */
@Tag("tracker-drawn")
@JavaScript("context://tracker/drawn.js")
public final class Drawn<T> extends Component implements Shown<T> {

    private static final String PIECE = "piece:";

    /** Set last by us and in any order by the browser, which puts the pieces together when all are there. */
    private static final String TURN = "turn";

    private final transient Drawing<T> drawing;
    private transient Sheet shown = Sheet.EMPTY;
    private int turn;

    public Drawn(Drawing<T> drawing) {
        this.drawing = drawing;
    }

    @Override
    public void show(T now) {
        Sheet next = drawing.of(now);
        Element place = getElement();
        boolean moved = false;
        for (var piece : next.pieces().entrySet()) {
            if (!piece.getValue().equals(shown.piece(piece.getKey()))) {
                place.setProperty(PIECE + piece.getKey(), piece.getValue());
                moved = true;
            }
        }
        for (String key : shown.pieces().keySet()) {
            if (next.piece(key) == null) {
                place.removeProperty(PIECE + key);
                moved = true;
            }
        }
        shown = next;
        if (moved) {
            turn++;
            place.setProperty(TURN, turn);
        }
    }

    /** What the browser shows here. */
    public String markup() {
        return shown.markup();
    }
}
