package tracker.ui.boards;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ApplicationDetails;

/** Public board of one integrated care board. */
@Route(PagePaths.ICB)
@AnonymousAllowed
public final class IcbView extends PlaceView {

    public IcbView(Queries queries, ApplicationDetails house, Clock clock) {
        super(queries, house, clock);
    }

    @Override
    Area area(String code) {
        return Area.icb(code);
    }
}
