package tracker.bench.empty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** The only page. */
@Route("")
public class EmptyView extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyView() {
        setText("Nothing");
    }
}
