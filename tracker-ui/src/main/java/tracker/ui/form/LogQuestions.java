package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import tracker.domain.shared.Command;

/** The questions by which an activity of one kind is logged. */
public abstract class LogQuestions extends Div {

    /** Asks for the figures as well, or not. */
    public abstract void held(boolean held);

    /** Reads the answers and gives the command: planned, or held at once. */
    public abstract Supplier<? extends Command> read(Problems problems);
}
