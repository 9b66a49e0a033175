package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A question with any number of options, including none.
 *
 * @param <T> the options
 */
public final class CheckboxGroupField<T> extends FormField {

    private final Map<T, Element> boxes = new LinkedHashMap<>();
    private final String kept;
    private String words;

    /** @param words may be empty if there is only one option */
    public CheckboxGroupField(String words, List<T> options, Function<T, String> name) {
        this.words = words.isEmpty() ? name.apply(options.getFirst()) : words;
        kept = keptAs(this.words);
        Element group = new Element("fieldset");
        if (!words.isEmpty()) {
            group.appendChild(new Element("legend").setText(words));
        }
        group.appendChild(problem().getElement());
        Div rows = new Div();
        rows.addClassName("options");
        options.forEach(option -> rows.getElement().appendChild(row(option, name.apply(option))));
        group.appendChild(rows.getElement());
        getElement().appendChild(group);
    }

    /** Sets the accessible name, if the group has no visible label. */
    void named(String newWords) {
        words = newWords;
        getElement().getChild(0).setAttribute("aria-label", newWords);
    }

    private Element row(T option, String name) {
        String id = boxes.isEmpty() ? anchor() : anchor() + "-" + boxes.size();
        Element box = new Element("input").setAttribute("type", "checkbox");
        box.addPropertyChangeListener("checked", "change", change -> notifyAnswered());
        boxes.put(option, box);
        return OptionRow.of(id, kept, box, name);
    }

    @Override
    Element control() {
        return boxes.values().iterator().next();
    }

    /** The labels of the selected options, one a line. */
    @Override
    void answer(String names) {
        List<String> ticked = names.lines().toList();
        boxes.forEach((option, box) -> box.setProperty("checked", ticked.contains(box.getAttribute("value"))));
    }

    @Override
    String answered() {
        return ticked().stream()
                .map(option ->
                        String.valueOf(Objects.requireNonNull(boxes.get(option)).getAttribute("value")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    String words() {
        return words;
    }

    /** Selects an option, as a user does. */
    public CheckboxGroupField<T> tick(T option) {
        Element box = boxes.get(option);
        if (box != null) {
            box.setProperty("checked", true);
        }
        return this;
    }

    /** Selects the matching options and no others. */
    public void tickOnly(Predicate<T> fits) {
        boxes.forEach((option, box) -> box.setProperty("checked", fits.test(option)));
    }

    /** The selected options, in the order shown. */
    public List<T> ticked() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getProperty("checked", false))
                .map(Map.Entry::getKey)
                .toList();
    }
}
