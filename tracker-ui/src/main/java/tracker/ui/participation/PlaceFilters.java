package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import tracker.domain.participation.Narrowing;
import tracker.domain.participation.Participation.PartTally;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Part.Level;
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
        Narrowing on = now.asked().narrowing();
        ask(kinds(on), days(on, now.board().campaign()), places(now), types(on));
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    /** Every question has filters of its own, so there is nothing to show again. */
    @Override
    public void show(PlaceBoard same) {}

    private static Component places(PlaceBoard now) {
        boolean nation = now.asked().part().level() == Level.NATION;
        String chosen = now.asked().part().level() == Level.REGION
                ? String.valueOf(now.asked().part().code())
                : "";
        Shape list = list(REGION, "All of England", chosen);
        for (PartTally region : nation ? now.participation().parts() : now.peers()) {
            if (region.part().level() == Level.REGION && region.part().code() != null) {
                list.add(option(region.part().code(), region.name(), chosen));
            }
        }
        if (now.region() != null) {
            list.add(option(now.region().code(), now.region().name(), chosen));
        }
        return field("Region", list);
    }
}
