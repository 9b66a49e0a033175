package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.asat.BoardFilterForm;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** The filter form of an area board. Choosing a region opens another page. */
final class PlaceFilterForm extends BoardFilterForm implements UpdatableComponent<PlaceBoard> {

    /** Only the form sends it. The page of a region has the code in its path. */
    static final String REGION = "region";

    private static final SharedRenderer<PlaceBoard> RENDERER = SharedRenderer.of(PlaceFilterForm::new);

    private PlaceFilterForm(PlaceBoard now) {
        this(now, PlaceAddress.of(now));
    }

    private PlaceFilterForm(PlaceBoard now, PlaceAddress here) {
        super(
                here.filter(),
                here.parameterValues(),
                filter -> here.withFilter(filter).link(),
                "./");
        BoardFilter on = now.asked().filter();
        addFields(kinds(on), days(on, now.board().campaign()), places(now), types(on));
    }

    static RenderedFragment<PlaceBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    /** Each query has its own filter, so there is nothing to update. */
    @Override
    public void show(PlaceBoard same) {}

    private static Component places(PlaceBoard now) {
        boolean nation = now.asked().area().level() == AreaLevel.NATION;
        String chosen = now.asked().area().level() == AreaLevel.REGION
                ? String.valueOf(now.asked().area().code())
                : "";
        MarkupElement list = list(REGION, "All of England", chosen);
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
