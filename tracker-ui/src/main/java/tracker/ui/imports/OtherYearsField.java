package tracker.ui.imports;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tracker.ui.form.CheckboxGroupField;
import tracker.ui.shared.FigureFormat;

/** Asks year by year whether rows of another year than the campaign's are meant. Hidden if there are none. */
final class OtherYearsField extends Div {

    private final CheckboxGroupField<Integer> years;

    /** @param rows how many rows there are of each other year */
    OtherYearsField(Map<Integer, Integer> rows) {
        years = new CheckboxGroupField<>(
                "Some rows are from another year. Tick a year to import its rows. Rows of other years are left out.",
                List.copyOf(rows.keySet()),
                year -> "Import " + FigureFormat.count(rows.getOrDefault(year, 0), "row", "rows") + " into " + year);
        years.addClassName("long-options");
        add(years);
        setVisible(!rows.isEmpty());
    }

    Set<Integer> confirmed() {
        return years.ticked().stream().collect(Collectors.toUnmodifiableSet());
    }
}
