package tracker.ui.map;

import com.vaadin.flow.router.RouterLink;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.IcbMapVersion;

/** Where the map leads; the room of the boards knows. */
public interface MapLinks {

    /** To the page of an area, with the filters that are on. */
    RouterLink area(PlaceBoard now, AreaTotals area);

    /** To the same page on the ICBs of another time. */
    RouterLink map(String words, PlaceBoard now, IcbMapVersion map);

    /** To the same page with another look of the map. */
    RouterLink mode(String words, PlaceBoard now, MapDisplayMode look);
}
