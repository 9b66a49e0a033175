package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.dom.Element;

/** An SVG or HTML element without a Vaadin class. Only for content that {@link SharedRenderer} renders. */
public final class MarkupElement extends Component implements HasComponents, HasStyle, HasText {

    public MarkupElement(String tag) {
        super(new Element(tag));
    }

    public MarkupElement with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }

    public MarkupElement with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    public MarkupElement withClass(String className) {
        addClassName(className);
        return this;
    }

    public MarkupElement withChildren(Component... parts) {
        add(parts);
        return this;
    }

    public MarkupElement withText(String words) {
        setText(words);
        return this;
    }
}
