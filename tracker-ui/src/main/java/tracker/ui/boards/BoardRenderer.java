package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Draws a part of boards of all levels. Trusts are many, so they do not share the kept drawings with the few larger places. */
final class BoardRenderer {

    private final SharedRenderer<BoardContent> places;
    private final SharedRenderer<BoardContent> trusts;

    private BoardRenderer(SharedRenderer<BoardContent> places, SharedRenderer<BoardContent> trusts) {
        this.places = places;
        this.trusts = trusts;
    }

    /** @param make makes the part, which is then told what to show */
    static <P extends Component & UpdatableComponent<BoardContent>> BoardRenderer of(Function<BoardContent, P> make) {
        return new BoardRenderer(
                SharedRenderer.of(BoardContent::answer, make), SharedRenderer.of(BoardContent::answer, make));
    }

    RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return new RenderedFragment<>(level == AreaLevel.TRUST ? trusts : places);
    }
}
