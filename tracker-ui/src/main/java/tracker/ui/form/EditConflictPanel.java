package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows that someone else changed the activity first, and asks for a choice where both changed the same answer. */
public final class EditConflictPanel extends Div {

    private final Map<AnswerMergeResult.AnswerConflict, RadioGroupField<Boolean>> choices = new LinkedHashMap<>();
    private final transient Runnable go;

    /**
     * @param head who changed it, when and to what
     * @param send the label of the button
     * @param go sends the form again with the choices
     * @param leave keeps the other user's version
     */
    public EditConflictPanel(String head, AnswerMergeResult merge, String send, Runnable go, Runnable leave) {
        this.go = go;
        Paragraph first = new Paragraph(head);
        first.addClassName("clash-head");
        add(first);
        merge.conflicts().forEach(clash -> {
            RadioGroupField<Boolean> choice = choice(clash);
            choices.put(clash, choice);
            add(choice);
        });
        if (!merge.taken().isEmpty()) {
            UnorderedList taken = new UnorderedList();
            merge.taken().forEach(each -> taken.add(new ListItem(each)));
            add(new Paragraph("These changes will be added to your form:"), taken);
        }
        NativeButton again = button(send, "primary", this::decided);
        again.getElement().setAttribute(ConnectionStatus.SENDS, true);
        Div buttons = new Div(again, button("Leave it as it is now", "quiet", leave));
        buttons.addClassName("buttons");
        add(buttons);
        addClassNames("doubt", "clash");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", head);
    }

    private static RadioGroupField<Boolean> choice(AnswerMergeResult.AnswerConflict clash) {
        String mine = FormAnswers.inWords(clash.mine());
        String theirs = FormAnswers.inWords(clash.theirs());
        RadioGroupField<Boolean> choice = new RadioGroupField<>(
                clash.question().words() + " It is now " + theirs + ", and you entered " + mine + ".",
                List.of(true, false),
                keep -> keep ? "Keep yours: " + mine : "Use theirs: " + theirs);
        choice.addClassName("long-options");
        return choice;
    }

    private static NativeButton button(String words, String look, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassNames("button", look);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** Nothing is sent while a choice is open. */
    private void decided() {
        List<RadioGroupField<Boolean>> open = choices.values().stream()
                .filter(choice -> choice.chosen() == null)
                .toList();
        choices.values().forEach(FormField::clearProblem);
        open.forEach(choice -> choice.showProblem("Choose yours or theirs."));
        if (open.isEmpty()) {
            choices.forEach((clash, choice) -> {
                if (!choice.required("")) {
                    clash.question().answer(clash.theirs());
                }
            });
            go.run();
        } else {
            open.getFirst().focus();
        }
    }
}
