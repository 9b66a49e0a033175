package tracker.planted.ui.stand;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;

/** An error page without an access annotation. */
final class StandErrorPage extends Div implements HasErrorParameter<IllegalStateException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<IllegalStateException> parameter) {
        return 500;
    }
}
