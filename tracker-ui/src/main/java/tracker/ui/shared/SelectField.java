package tracker.ui.shared;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A native select. An empty value means all options. */
@Tag("select")
public final class SelectField extends AbstractSinglePropertyField<SelectField, String> {

    private final String chosen;

    public SelectField(String chosen) {
        super("value", chosen, false);
        this.chosen = chosen;
        setSynchronizedEvent("change");
    }

    public SelectField option(String value, String words) {
        getElement().appendChild(made(value, words));
        return this;
    }

    /** Adds a group of options under a heading. */
    public OptionGroup group(String heading) {
        Element group = new Element("optgroup").setAttribute("label", heading);
        getElement().appendChild(group);
        return (value, words) -> group.appendChild(made(value, words));
    }

    private Element made(String value, String words) {
        Element option = new Element("option").setAttribute("value", value).setText(words);
        return value.equals(chosen) ? option.setAttribute("selected", true) : option;
    }

    public interface OptionGroup {

        void option(String value, String words);
    }
}
