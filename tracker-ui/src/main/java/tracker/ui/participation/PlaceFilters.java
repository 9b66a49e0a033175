package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shape;
import tracker.ui.shared.Shown;

/** What the board of a place leaves out; a region is another page. */
final class PlaceFilters extends FilterBar implements Shown<PlaceBoard> {

    /** Only the form says it; the page of the region has it in its path. */
    static final String REGION = "region";

    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(PlaceFilters::new);

    private PlaceFilters(PlaceBoard now) {
        super(PlaceAddress.of(now), "./");
        BoardFilter on = now.asked().filter();
        ask(kinds(on), days(on, now.board().campaign()), places(now), types(on));
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    /** Every question has filters of its own, so there is nothing to show again. */
    @Override
    public void show(PlaceBoard same) {}

    private static Component places(PlaceBoard now) {
        boolean nation = now.asked().area().level() == AreaLevel.NATION;
        String chosen = now.asked().area().level() == AreaLevel.REGION
                ? String.valueOf(now.asked().area().code())
                : "";
        Shape list = list(REGION, "All of England", chosen);
        for (AreaTotals region : nation ? now.participation().areas() : now.peers()) {
            if (region.area().level() == AreaLevel.REGION && region.area().code() != null) {
                list.add(option(region.area().code(), region.name(), chosen));
            }
        }
        if (now.region() != null) {
            list.add(option(now.region().code(), now.region().name(), chosen));
        }
        return field("Region", list);
    }
}
