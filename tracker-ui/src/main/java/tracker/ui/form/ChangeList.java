package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * The changes a form is about to send, as before → after; changed questions are also marked. It is above the button, where
 * it is read before saving, and has its place from the start, so that the button does not move away under a finger.
 */
public final class ChangeList extends Div {

    private final Component form;
    private final Paragraph title = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private FormAnswers before;

    /** @param form with the answers before any change */
    public ChangeList(Component form) {
        this.form = form;
        this.before = FormAnswers.of(form);
        addClassName("change-list");
        getElement().setAttribute("role", "status");
        add(title, list);
        FormField.in(form).forEach(question -> question.whenAnswered(this::show));
        show();
    }

    /** Sets new answers to compare with. */
    public void since(FormAnswers newBefore) {
        before = newBefore;
        show();
    }

    private void show() {
        list.removeAll();
        FormField.in(form).forEach(question -> {
            boolean changed = !question.answered().equals(before.to(question));
            question.setClassName("changed", changed);
            if (changed) {
                list.add(new ListItem(
                        new Span(question.words() + " "),
                        new Span(FormAnswers.inWords(before.to(question)) + " → "
                                + FormAnswers.inWords(question.answered()))));
            }
        });
        boolean some = list.getComponentCount() > 0;
        title.setText(some ? "These are your changes:" : "You have not changed anything yet.");
        list.setVisible(some);
    }
}
