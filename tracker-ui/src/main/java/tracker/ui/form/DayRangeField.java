package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tracker.domain.shared.DayRange;

/** A day, or a range of days. */
public final class DayRangeField extends Div {

    private final InputField first = InputField.day("Which day?", "");
    private final InputField last = InputField.day("Last day, if there are several", "");

    private DayRangeField() {
        addClassName("side-by-side");
        add(first, last);
    }

    /** One day. */
    public static DayRangeField one(LocalDate suggested) {
        return new DayRangeField().several(false).suggest(suggested);
    }

    /** One day, or several in a row. */
    public static DayRangeField several(LocalDate suggested) {
        return new DayRangeField().suggest(suggested);
    }

    /** Sets the range the browser offers, without a suggestion. */
    static DayRangeField between(LocalDate earliest, LocalDate latest) {
        DayRangeField days = new DayRangeField();
        days.first.between(earliest, latest);
        days.last.between(earliest, latest);
        return days;
    }

    /** Fills in these days. */
    public void fill(DayRange days) {
        first.type(days.from().toString());
        last.type(days.to().equals(days.from()) ? "" : days.to().toString());
    }

    DayRangeField several(boolean possible) {
        last.setVisible(possible);
        return this;
    }

    DayRangeField suggest(LocalDate day) {
        first.type(day.toString());
        return this;
    }

    public Supplier<DayRange> read(FormProblems problems) {
        Supplier<LocalDate> from = problems.read(first, () -> first.requiredDay("Enter the date."));
        boolean one = !last.isVisible() || last.blank();
        Supplier<LocalDate> to = problems.read(last, () -> one ? from.get() : last.requiredDay(""));
        return problems.read(last, () -> new DayRange(from.get(), to.get()));
    }

    /** Like {@link #read}, but days for which there is a message are a problem. */
    Supplier<DayRange> read(FormProblems problems, Predicate<DayRange> fitting, String sentence) {
        Supplier<DayRange> days = read(problems);
        return problems.read(first, () -> {
            DayRange read = days.get();
            if (!fitting.test(read)) {
                throw new InvalidAnswerException(sentence);
            }
            return read;
        });
    }
}
