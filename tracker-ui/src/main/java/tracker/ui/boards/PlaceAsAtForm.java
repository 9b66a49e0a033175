package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.asat.AsAtForm;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** The date form of a live board, rendered once and shared. */
final class PlaceAsAtForm extends Div implements UpdatableComponent<PlaceBoard> {

    private static final SharedRenderer<PlaceBoard> RENDERER = SharedRenderer.of(PlaceAsAtForm::new);

    private PlaceAsAtForm(PlaceBoard now) {
        PlaceAddress here = PlaceAddress.of(now);
        add(new AsAtForm(
                here.board(),
                here.path(),
                CampaignChoice.parameters(here.campaign().id()),
                Clock.fixed(now.participation().moment().asAt(), LondonCalendar.ZONE)));
    }

    static RenderedFragment<PlaceBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(PlaceBoard same) {}
}
