package tracker.ui.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question with one of several options.
 *
 * @param <T> the options
 */
public final class RadioGroupField<T> extends FormField {

    private final Map<T, Element> radios = new LinkedHashMap<>();
    private final String kept;
    private final String words;
    private @Nullable T chosen;
    private Consumer<T> listener = none -> {};

    public RadioGroupField(String words, List<T> options, Function<T, String> name) {
        kept = keptAs(words);
        this.words = words;
        Element group = new Element("fieldset").appendChild(new Element("legend").setText(words));
        group.appendChild(problem().getElement());
        Div rows = new Div();
        rows.addClassName("options");
        options.forEach(option -> rows.getElement().appendChild(row(option, name.apply(option))));
        group.appendChild(rows.getElement());
        getElement().appendChild(group);
    }

    private Element row(T option, String name) {
        String id = radios.isEmpty() ? anchor() : anchor() + "-" + radios.size();
        Element radio = new Element("input").setAttribute("type", "radio");
        radio.setAttribute("name", anchor() + "-group");
        radio.addEventListener("change", change -> take(option));
        radios.put(option, radio);
        return OptionRow.of(id, kept, radio, name);
    }

    @Override
    Element control() {
        return radios.values().iterator().next();
    }

    @Override
    void answer(String name) {
        radios.entrySet().stream()
                .filter(entry -> name.equals(entry.getValue().getAttribute("value")))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(this::choose);
    }

    @Override
    String answered() {
        return chosen == null ? "" : String.valueOf(radio(chosen).getAttribute("value"));
    }

    @Override
    String words() {
        return words;
    }

    private Element radio(T option) {
        return Objects.requireNonNull(radios.get(option));
    }

    /** Selects an option, as a user does. */
    public RadioGroupField<T> choose(T option) {
        radios.forEach((each, radio) -> radio.setProperty("checked", each.equals(option)));
        take(option);
        return this;
    }

    private void take(T option) {
        chosen = option;
        listener.accept(option);
        notifyAnswered();
    }

    public void whenChosen(Consumer<T> newListener) {
        listener = newListener;
    }

    List<T> options() {
        return List.copyOf(radios.keySet());
    }

    public @Nullable T chosen() {
        return chosen;
    }

    /** @throws InvalidAnswerException with this sentence when nothing is chosen */
    public T required(String sentence) {
        if (chosen == null) {
            throw new InvalidAnswerException(sentence);
        }
        return chosen;
    }
}
