package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.asat.AsAtForm;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** The date form of a live board, rendered once and shared. */
final class BoardAsAtForm extends Div implements UpdatableComponent<BoardContent> {

    private static final BoardRenderer RENDERER = BoardRenderer.of(BoardAsAtForm::new);

    private BoardAsAtForm(BoardContent now) {
        PlaceAddress here = now.address();
        add(new AsAtForm(
                here.board(),
                here.path(),
                CampaignChoice.parameters(here.campaign().id()),
                Clock.fixed(now.participation().moment().asAt(), LondonCalendar.ZONE)));
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    @Override
    public void show(BoardContent same) {}
}
