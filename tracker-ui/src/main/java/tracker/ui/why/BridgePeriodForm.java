package tracker.ui.why;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Instant;
import tracker.domain.shared.LondonTimeFormat;

/** Form for the two times, with native fields. It needs no script. */
final class BridgePeriodForm extends Div {

    private static final int MINUTE = 60;

    BridgePeriodForm(WhyAddress address, Clock clock) {
        addClassName("as-at-choice");
        Element form = new Element("form")
                .setAttribute("method", "get")
                .setAttribute("action", "why")
                .setAttribute("aria-label", "Choose other times");
        address.withoutPeriod()
                .forEach((name, value) -> form.appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value)));
        Instant now = clock.instant();
        form.appendChild(
                time("from", "From (UK time)", address.question().from(), now),
                time("to", "To (UK time)", address.question().to(), now),
                new Element("button")
                        .setAttribute("type", "submit")
                        .setAttribute("class", "button")
                        .setText("Show"));
        getElement()
                .appendChild(
                        new Element("details").appendChild(new Element("summary").setText("Choose other times"), form));
    }

    private static Element time(String name, String words, Instant shown, Instant now) {
        String id = "why-" + name;
        return new Div()
                .getElement()
                .appendChild(
                        new Element("label").setAttribute("for", id).setText(words),
                        new Element("input")
                                .setAttribute("type", "datetime-local")
                                .setAttribute("id", id)
                                .setAttribute("name", name)
                                .setAttribute("required", true)
                                .setAttribute("value", minute(shown))
                                .setAttribute("max", minute(now)));
    }

    private static String minute(Instant instant) {
        return LondonTimeFormat.time(Instant.ofEpochSecond(instant.getEpochSecond() / MINUTE * MINUTE))
                .toString();
    }
}
