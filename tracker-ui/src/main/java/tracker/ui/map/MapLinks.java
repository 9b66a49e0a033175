package tracker.ui.map;

import com.vaadin.flow.router.RouterLink;
import tracker.domain.participation.Participation.PartTally;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.IcbMap;

/** Where the map leads; the room of the boards knows. */
public interface MapLinks {

    /** To the page of an area, with the filters that are on. */
    RouterLink area(PlaceBoard now, PartTally area);

    /** To the same page on the ICBs of another time. */
    RouterLink map(String words, PlaceBoard now, IcbMap map);

    /** To the same page with another look of the map. */
    RouterLink look(String words, PlaceBoard now, MapLook look);
}
