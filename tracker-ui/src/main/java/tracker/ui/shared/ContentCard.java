package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A white section of a page with a heading and, under it, what is to be found in it. */
public class ContentCard extends Section {

    private final Paragraph finding = new Paragraph();

    public ContentCard(String heading, Component... content) {
        H2 title = new H2(heading);
        title.setId("section-" + heading.toLowerCase(java.util.Locale.UK).replaceAll("[^a-z]+", "-"));
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        addClassName("card");
        finding.addClassName("finding");
        finding.setVisible(false);
        SharedRenderer.piece(finding, "finding");
        add(title, finding);
        add(content);
    }

    /** The finding in one sentence; none when it is empty. */
    public final void showFinding(String sentence) {
        TextUpdater.update(finding, sentence);
        finding.setVisible(!sentence.isEmpty());
    }
}
