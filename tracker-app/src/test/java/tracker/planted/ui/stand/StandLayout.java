package tracker.planted.ui.stand;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;

/** A layout without an access annotation. */
final class StandLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;
}
