package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.asat.AsAtChoice;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** The way to the past of a living board; drawn once for all who look. */
final class PlacePast extends Div implements Shown<PlaceBoard> {

    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(PlacePast::new);

    private PlacePast(PlaceBoard now) {
        PlaceAddress here = PlaceAddress.of(now);
        add(new AsAtChoice(
                here.board(),
                here.path(),
                CampaignChoice.parameters(here.campaign().id()),
                Clock.fixed(now.participation().moment().asAt(), LondonCalendar.ZONE)));
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(PlaceBoard same) {}
}
