package tracker.ui.form;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** The error summary: each message links to its question. */
final class ProblemSummary extends Div {

    private final UnorderedList sentences = new UnorderedList();

    ProblemSummary() {
        addClassName("problem-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H2("There is a problem"), sentences);
        setVisible(false);
    }

    void show(Map<FormField, String> told) {
        sentences.removeAll();
        told.forEach((question, sentence) -> sentences.add(new ListItem(link(question, sentence))));
        appear();
    }

    /** A message about the whole form, such as a broken domain rule. */
    void show(String sentence) {
        sentences.removeAll();
        sentences.add(new ListItem(sentence));
        appear();
    }

    private void appear() {
        setVisible(true);
        getElement().executeJs("this.focus()");
    }

    private static Anchor link(FormField question, String sentence) {
        Anchor link = new Anchor("#" + question.anchor(), sentence);
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().addEventListener("click", click -> question.focus()).preventDefault();
        return link;
    }
}
