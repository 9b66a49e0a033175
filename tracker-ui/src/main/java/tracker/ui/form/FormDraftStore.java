package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Saves a draft of the form in the browser as the user types, without the server, until it is submitted. Shows a
 * message when a draft is restored. Without browser storage the form still works.
 */
@JavaScript("context://tracker/draft.js")
public final class FormDraftStore extends Div {

    private final Component form;

    /** @param form with the answers to save */
    public FormDraftStore(Component form) {
        this.form = form;
        NativeButton afresh = new NativeButton("Start again", click -> afresh());
        afresh.addClassNames("button", "quiet");
        add(new Paragraph("We saved what you entered."), afresh);
        addClassName("draft");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * Saves the input under this key.
     *
     * @param activity the id of the activity in the form
     * @param found is given an existing draft under the key
     */
    public void keep(String key, String activity, LocalDate today, Consumer<FormDraft> found) {
        keep(key, activity, today, false, found);
    }

    private void keep(String key, String activity, LocalDate today, boolean changes, Consumer<FormDraft> found) {
        form.getElement()
                .executeJs(
                        "return window.trackerDraft.keep(this, $0, $1, $2, $3)",
                        key,
                        activity,
                        today.toString(),
                        changes)
                .then(
                        JsonNode.class,
                        kept -> read(kept).ifPresent(answers -> {
                            found.accept(answers);
                            setVisible(true);
                        }));
    }

    /**
     * Like {@link #keep}, but saves only the answers that differ from the stored ones, so that later changes by others
     * are not overwritten.
     */
    public void keepChanges(String key, String activity, LocalDate today, Consumer<FormDraft> found) {
        keep(key, activity, today, true, found);
    }

    /** Finds the latest key with this prefix that has a draft; does nothing if there is none. */
    public void newest(String beginning, Consumer<String> key) {
        form.getElement()
                .executeJs("return window.trackerDraft.newest($0)", beginning)
                .then(String.class, found -> {
                    if (found != null && found.startsWith(beginning)) {
                        key.accept(found);
                    }
                });
    }

    /** The form was sent: deletes all drafts it has saved. */
    public void forget() {
        setVisible(false);
        forgotten();
    }

    /** Notes in this tab what was saved, for a page that has to load again before it was read. */
    public void rememberSaved(String activity) {
        UI.getCurrent().getPage().executeJs("window.trackerDraft.saved($0)", activity);
    }

    /** Gives the id of what was saved in this tab in the last ten minutes, unless the page was left since. */
    public void recallSaved(Consumer<String> found) {
        form.getElement().executeJs("return window.trackerDraft.lastSaved()").then(String.class, activity -> {
            if (activity != null && !activity.isEmpty()) {
                found.accept(activity);
            }
        });
    }

    /** The message was read. */
    public void forgetSaved(UI page) {
        page.getPage().executeJs("window.trackerDraft && window.trackerDraft.forgetSaved()");
    }

    /** Deletes the draft of this key, of a form that is about to be removed. */
    public void drop(String key) {
        UI.getCurrent().getPage().executeJs("window.trackerDraft.drop($0)", key);
    }

    /** Runs on the page: a script on a hidden form would wait until the form is visible again. */
    private PendingJavaScriptResult forgotten() {
        return UI.getCurrent().getPage().executeJs("window.trackerDraft.forget($0)", form.getElement());
    }

    private void afresh() {
        forgotten().then(nothing -> UI.getCurrent().getPage().reload());
    }

    static Optional<FormDraft> read(@Nullable JsonNode kept) {
        if (kept == null || !kept.isObject()) {
            return Optional.empty();
        }
        try {
            Map<String, String> answers = new LinkedHashMap<>();
            kept.path("answers")
                    .properties()
                    .forEach(each -> answers.put(each.getKey(), each.getValue().asString("")));
            LocalDate day = LocalDate.parse(kept.path("day").asString(""));
            return answers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FormDraft(kept.path("activity").asString(""), day, answers));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
