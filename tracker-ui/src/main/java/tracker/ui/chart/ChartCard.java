package tracker.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.SharedRenderer;

/** A card with a chart, and the same figures as a table and a file. */
public final class ChartCard extends ContentCard {

    private final Anchor file = new Anchor("", "Download CSV");
    private final String heading;

    public ChartCard(String heading, Component picture, Component table) {
        super(heading);
        this.heading = heading;
        NativeDetails details = new NativeDetails("Show as a table", table);
        details.addClassName("twin");
        file.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        file.addClassName("file");
        Div under = new Div(details, file);
        under.addClassName("under-chart");
        SharedRenderer.piece(file, "file");
        add(picture, under);
    }

    /** Sets the address of the CSV file, which has the same figures and filter. */
    public void file(String address) {
        file.setHref(address);
        file.getElement().setAttribute("aria-label", "Download CSV: " + heading);
    }
}
