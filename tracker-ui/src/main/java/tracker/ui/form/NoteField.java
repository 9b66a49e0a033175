package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Note;

/** A note; optional. */
public final class NoteField extends Div {

    private final InputField note = InputField.lines(
            "Anything else? (optional)",
            "Only your trust and organisers can read this. Do not include names of visitors, pupils or patients.");

    public NoteField() {
        add(note);
    }

    /** Fills in the previous answer. */
    public void fill(@Nullable Note said) {
        note.type(said == null ? "" : said.value());
    }

    public Supplier<@Nullable Note> read(FormProblems problems) {
        return problems.read(note, () -> note.blank() ? null : new Note(note.typed()));
    }
}
