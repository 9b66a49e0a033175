package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A card: a section with a heading, a finding in one sentence, and content. */
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

    /** Shows the finding under the heading. An empty sentence hides it. */
    public final void showFinding(String sentence) {
        TextUpdater.update(finding, sentence);
        finding.setVisible(!sentence.isEmpty());
    }
}
