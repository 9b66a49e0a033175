package tracker.ui.map;

import com.vaadin.flow.router.RouterLink;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.IcbMapVersion;

/** Links of the map. The boards package implements it. */
public interface MapLinks {

    /** To the board of an area with the active filter. */
    RouterLink area(PlaceBoard now, AreaTotals area);

    /** To the same page with another ICB map version. */
    RouterLink map(String words, PlaceBoard now, IcbMapVersion map);

    /** To the same page with another map mode. */
    RouterLink mode(String words, PlaceBoard now, MapDisplayMode look);
}
