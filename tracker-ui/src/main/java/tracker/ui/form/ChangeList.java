package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * The changes a form is about to send, as before → after; changed questions are also marked. It is below the button, so
 * that the button does not move.
 */
public final class ChangeList extends Div {

    private final Component form;
    private final UnorderedList list = new UnorderedList();
    private FormAnswers before;

    /** @param form with the answers before any change */
    public ChangeList(Component form) {
        this.form = form;
        this.before = FormAnswers.of(form);
        addClassName("change-list");
        getElement().setAttribute("role", "status");
        add(new Paragraph("These are your changes:"), list);
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
        setVisible(list.getComponentCount() > 0);
    }
}
