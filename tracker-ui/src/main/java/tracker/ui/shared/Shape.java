package tracker.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.dom.Element;

/** A piece of a picture: an element of SVG, or any other that the framework has no class for. Only for what is {@link Drawing drawn}. */
public final class Shape extends Component implements HasComponents, HasStyle, HasText {

    public Shape(String tag) {
        super(new Element(tag));
    }

    public Shape with(String attribute, String value) {
        getElement().setAttribute(attribute, value);
        return this;
    }

    public Shape with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    public Shape named(String className) {
        addClassName(className);
        return this;
    }

    public Shape holding(Component... parts) {
        add(parts);
        return this;
    }

    public Shape saying(String words) {
        setText(words);
        return this;
    }
}
