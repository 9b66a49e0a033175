package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.asat.BoardFilterForm;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** The filter form of a board. Choosing a region opens another page. */
final class BoardFilterPanel extends BoardFilterForm implements UpdatableComponent<BoardContent> {

    /** Only the form sends it. The page of a region has the code in its path. */
    static final String REGION = "region";

    private static final BoardRenderer RENDERER = BoardRenderer.of(BoardFilterPanel::new);

    private BoardFilterPanel(BoardContent now) {
        super(
                now.filter(),
                now.address().parameterValues(),
                filter -> now.address().withFilter(filter).link(),
                now.level() == AreaLevel.TRUST ? now.address().path() : "./");
        BoardFilter on = now.filter();
        PlaceBoard place = now.place();
        List<Component> fields =
                new ArrayList<>(List.of(kinds(on), days(on, now.board().campaign())));
        if (place != null) {
            fields.add(places(place));
            fields.add(types(on));
        }
        addFields(fields.toArray(Component[]::new));
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    /** Each query has its own filter, so there is nothing to update. */
    @Override
    public void show(BoardContent same) {}

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
