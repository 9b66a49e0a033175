package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * What a form is about to change, as before → after; a question that is answered otherwise is marked as well. It stands below the
 * button, so that nothing moves under the hand that is about to press it.
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
