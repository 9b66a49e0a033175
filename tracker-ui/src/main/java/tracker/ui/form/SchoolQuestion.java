package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Line;
import tracker.domain.shared.School;

/** Which school or college, as people call it. */
public final class SchoolQuestion extends Div {

    private final Entry name;

    /** @param words of the question */
    public SchoolQuestion(String words) {
        name = Entry.line(words, "For example: Priory School, Lewes");
        add(name);
    }

    /** Must be answered. */
    public Supplier<School> read(Problems problems) {
        return problems.read(
                name, () -> new School(null, new Line(name.required("Enter the name of the school or college."))));
    }

    /** May be left out. */
    public Supplier<@Nullable School> readOptional(Problems problems) {
        return name.blank() ? () -> null : read(problems)::get;
    }
}
