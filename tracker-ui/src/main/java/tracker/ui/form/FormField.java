package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One question of a form, with its error message. */
public abstract class FormField extends Div {

    private final String anchor = "q-" + UUID.randomUUID();
    private final Span sentence = new Span();
    private final transient List<Runnable> listeners = new ArrayList<>();
    private final Paragraph problem = new Paragraph(hidden("Error: "), sentence);

    FormField() {
        addClassName("field");
        problem.addClassName("problem");
        problem.setId(anchor + "-problem");
        problem.setVisible(false);
    }

    private static Span hidden(String words) {
        Span span = new Span(words);
        span.addClassName("visually-hidden");
        return span;
    }

    /** All questions of this part, in order. */
    static Stream<FormField> in(Component part) {
        return CommandForm.all(part).filter(FormField.class::isInstance).map(FormField.class::cast);
    }

    /** The id of the input control. */
    final String anchor() {
        return anchor;
    }

    final Paragraph problem() {
        return problem;
    }

    /** The draft key of the answer, on the input element. */
    static final String KEPT = "data-kept";

    static String keptAs(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    }

    /** The draft key, for restoring a draft. */
    String keptAs() {
        return String.valueOf(control().getAttribute(KEPT));
    }

    /** Restores an answer from a draft; invalid values are ignored. */
    void answer(String kept) {}

    /** The current answer, in the form that {@link #answer} takes; empty if there is none. */
    abstract String answered();

    /** The label of the question. */
    abstract String words();

    /** Adds a listener that is called when the answer changes. */
    final void whenAnswered(Runnable told) {
        listeners.add(told);
    }

    final void notifyAnswered() {
        listeners.forEach(Runnable::run);
    }

    /** The element with the answer and the focus. */
    abstract Element control();

    /** Shows an error message. */
    public final void showProblem(String words) {
        sentence.setText(words);
        problem.setVisible(true);
        addClassName("wrong");
        control().setAttribute("aria-invalid", "true");
        reveal();
    }

    /** Expands a collapsed section around the question, so that it can be found. */
    private void reveal() {
        for (Optional<Component> around = getParent();
                around.isPresent();
                around = around.get().getParent()) {
            if (around.get() instanceof NativeDetails folded) {
                folded.setOpen(true);
            }
        }
    }

    final void clearProblem() {
        problem.setVisible(false);
        removeClassName("wrong");
        control().removeAttribute("aria-invalid");
    }

    final void focus() {
        control().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
    }

    /** The error message; empty if there is none. */
    public final String problemText() {
        return problem.isVisible() ? sentence.getText() : "";
    }
}
