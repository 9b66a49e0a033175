package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tracker.domain.specialism.Specialism;

/** The specialisms shown, grouped by division and collapsed, because they do not fit on a phone; optional. */
public final class SpecialismField extends Div {

    private final List<CheckboxGroupField<Specialism>> divisions = new ArrayList<>();
    private List<String> unlisted = List.of();

    /** @param words of the question */
    public SpecialismField(String words) {
        addClassNames("field", "specialisms");
        Div folds = new Div();
        byDivision().forEach((division, specialisms) -> folds.add(fold(division, specialisms)));
        NativeDetails all = new NativeDetails(words, folds);
        add(all);
    }

    private static Map<String, List<Specialism>> byDivision() {
        return ReferenceListProvider.onThisPage().specialisms().stream()
                .collect(Collectors.groupingBy(Specialism::division, LinkedHashMap::new, Collectors.toList()));
    }

    private NativeDetails fold(String division, List<Specialism> specialisms) {
        CheckboxGroupField<Specialism> ticks = new CheckboxGroupField<>("", specialisms, Specialism::name);
        ticks.named(division);
        divisions.add(ticks);
        return new NativeDetails(division + " (" + specialisms.size() + ")", ticks);
    }

    /** Selects an option, as a user does. */
    public SpecialismField tick(Specialism specialism) {
        divisions.forEach(ticks -> ticks.tick(specialism));
        return this;
    }

    /** Selects these and no others; an unknown one is kept. */
    public void fill(List<String> codes) {
        divisions.forEach(ticks -> ticks.tickOnly(each -> codes.contains(each.code())));
        List<String> known = ticked().toList();
        unlisted = codes.stream().filter(code -> !known.contains(code)).toList();
    }

    /** The selected codes. */
    public List<String> codes() {
        return Stream.concat(ticked(), unlisted.stream()).toList();
    }

    private Stream<String> ticked() {
        return divisions.stream().flatMap(ticks -> ticks.ticked().stream()).map(Specialism::code);
    }

    /** The names, as suggestions for a text field. */
    public static List<String> names() {
        return ReferenceListProvider.onThisPage().specialisms().stream()
                .map(Specialism::name)
                .sorted()
                .toList();
    }
}
