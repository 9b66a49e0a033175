package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Supplier;
import tracker.domain.shared.Days;

/** On which day it was, or from which to which. */
public final class DayQuestions extends Div {

    private final Entry first;
    private final Entry last = Entry.day("Last day (optional)", "");

    private DayQuestions(String words, boolean several) {
        first = Entry.day(words, "");
        last.setVisible(several);
        addClassName("side-by-side");
        add(first, last);
    }

    /** One day. */
    public static DayQuestions one(LocalDate suggested) {
        return new DayQuestions("Which day?", false).suggest(suggested);
    }

    /** One day, or several in a row. */
    public static DayQuestions several(LocalDate suggested) {
        return new DayQuestions("Which day? If several, the first", true).suggest(suggested);
    }

    private DayQuestions suggest(LocalDate day) {
        first.type(day.toString());
        return this;
    }

    public Supplier<Days> read(Problems problems) {
        Supplier<LocalDate> from = problems.read(first, () -> first.requiredDay("Enter the day."));
        Supplier<LocalDate> to = problems.read(last, () -> last.blank() ? from.get() : last.requiredDay(""));
        return problems.read(last, () -> new Days(from.get(), to.get()));
    }
}
