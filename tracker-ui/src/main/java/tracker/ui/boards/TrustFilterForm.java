package tracker.ui.boards;

import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.TrustBoard;
import tracker.ui.asat.BoardFilterForm;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** The filter form of a trust's page: activity type and day. */
final class TrustFilterForm extends BoardFilterForm implements UpdatableComponent<TrustBoard> {

    private static final SharedRenderer<TrustBoard> RENDERER = SharedRenderer.of(TrustFilterForm::new);

    private TrustFilterForm(TrustBoard now) {
        this(now, PlaceAddress.of(now));
    }

    private TrustFilterForm(TrustBoard now, PlaceAddress here) {
        super(
                here.filter(),
                here.parameterValues(),
                filter -> here.withFilter(filter).link(),
                here.path());
        BoardFilter on = now.asked().filter();
        addFields(kinds(on), days(on, now.board().campaign()));
    }

    static RenderedFragment<TrustBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    /** Each query has its own filter, so there is nothing to update. */
    @Override
    public void show(TrustBoard same) {}
}
