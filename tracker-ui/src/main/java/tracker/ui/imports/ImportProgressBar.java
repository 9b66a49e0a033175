package tracker.ui.imports;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** The progress of an import. */
@Tag("progress")
final class ImportProgressBar extends HtmlComponent {

    ImportProgressBar() {
        getElement().setAttribute("aria-label", "Rows processed");
    }

    void show(int done, int of) {
        getElement().setAttribute("max", Integer.toString(of));
        getElement().setAttribute("value", Integer.toString(done));
    }
}
