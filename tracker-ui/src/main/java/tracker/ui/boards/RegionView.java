package tracker.ui.boards;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ApplicationDetails;

/** Public board of one region. */
@Route(PagePaths.REGION)
@AnonymousAllowed
public final class RegionView extends PlaceView {

    public RegionView(Queries queries, ApplicationDetails house, Clock clock) {
        super(queries, house, clock);
    }

    @Override
    Area area(String code) {
        return Area.region(code);
    }
}
