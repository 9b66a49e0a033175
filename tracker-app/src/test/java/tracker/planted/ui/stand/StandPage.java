package tracker.planted.ui.stand;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A page without an access annotation. */
@Route("planted")
public final class StandPage extends Div {

    private static final long serialVersionUID = 1L;
}
