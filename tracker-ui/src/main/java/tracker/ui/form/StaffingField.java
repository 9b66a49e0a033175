package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.StaffingFigures;

/** The number of staff and their hours; optional. */
public final class StaffingField extends Div {

    private final InputField staff = InputField.number("How many staff took part? (optional)", "");
    private final InputField hours = InputField.number("Total staff hours (optional)", "");

    public StaffingField() {
        addClassName("side-by-side");
        add(staff, hours);
    }

    /** Fills in the previous answers. */
    public void fill(StaffingFigures said) {
        staff.type(said.staff() == null ? "" : said.staff().toString());
        hours.type(
                said.hours() == null
                        ? ""
                        : BigDecimal.valueOf(said.hours()).stripTrailingZeros().toPlainString());
    }

    public Supplier<StaffingFigures> read(FormProblems problems) {
        Supplier<@Nullable Integer> people = problems.read(staff, () -> staff.blank() ? null : staff.requiredCount(""));
        Supplier<@Nullable Double> given = problems.read(hours, () -> hours.blank() ? null : hours.requiredNumber(""));
        return problems.read(staff, () -> new StaffingFigures(people.get(), given.get()));
    }
}
