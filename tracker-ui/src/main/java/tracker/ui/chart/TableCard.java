package tracker.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import tracker.ui.shared.ContentCard;

/** A card with a table that has a graphic column, and the same figures as a file. */
public final class TableCard extends ContentCard {

    /** @param file address of the CSV file with the same figures and filter */
    public TableCard(String heading, Component table, String file) {
        super(heading);
        Anchor link = new Anchor(file, "Download CSV");
        link.getElement()
                .setAttribute("router-ignore", true)
                .setAttribute("download", true)
                .setAttribute("aria-label", "Download CSV: " + heading);
        link.addClassName("file");
        Div under = new Div(link);
        under.addClassName("under-chart");
        add(table, under);
    }
}
