package tracker.ui.asat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.shared.LondonTimeFormat;

/** Form for viewing an earlier date, with a native date and time field. It needs no script. */
public final class AsAtForm extends Div {

    private static final int QUARTER = 15 * 60;

    /**
     * @param path of the page, without parameters; empty for the root
     * @param others other parameters that stay in the address, such as the campaign
     */
    public AsAtForm(BoardAddress address, String path, QueryParameters others, Clock clock) {
        this(address, path, others, List.of(AsAtMeaning.values()), clock);
    }

    /** @param meanings those that the page supports */
    public AsAtForm(
            BoardAddress address, String path, QueryParameters others, List<AsAtMeaning> meanings, Clock clock) {
        addClassName("as-at-choice");
        Element summary = new Element("summary").setText(address.live() ? "View an earlier date" : "View another date");
        Element form = new Element("form")
                .setAttribute("method", "get")
                .setAttribute("action", path.isEmpty() ? "./" : path)
                .setAttribute("aria-label", "View an earlier date");
        kept(address, others)
                .forEach((name, value) -> form.appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value)));
        AsAt asAt = address.asAt();
        form.appendChild(time(asAt == null ? clock.instant() : asAt.instant(), clock.instant()));
        if (meanings.size() > 1) {
            form.appendChild(meanings(asAt == null ? AsAtMeaning.KNOWN : asAt.meaning()));
        }
        form.appendChild(new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("class", "button")
                .setText("Show"));
        String campaign = others.getSingleParameter("campaign")
                .map(year -> "?campaign=" + year)
                .orElse("");
        Element replay =
                new Element("a").setAttribute("href", "replay" + campaign).setText("Replay the week");
        getElement().appendChild(new Element("details").appendChild(summary, form, replay));
    }

    /** Parameters that the form keeps unchanged. */
    private static Map<String, String> kept(BoardAddress address, QueryParameters others) {
        Map<String, String> kept = new TreeMap<>();
        others.getParameters().forEach((name, values) -> kept.put(name, values.getLast()));
        kept.keySet().removeIf(name -> name.equals(BoardAddress.AS_AT) || name.equals(BoardAddress.MEANING));
        kept.putAll(address.withAsAt(null).parameterValues());
        return kept;
    }

    private static Element time(Instant shown, Instant now) {
        Element input = new Element("input")
                .setAttribute("type", "datetime-local")
                .setAttribute("id", "as-at-time")
                .setAttribute("name", BoardAddress.AS_AT)
                .setAttribute("required", true)
                .setAttribute("step", Integer.toString(QUARTER))
                .setAttribute("value", quarter(shown))
                .setAttribute("max", quarter(now));
        Element label = new Element("label").setAttribute("for", "as-at-time").setText("Date and time (UK time)");
        return new Div().getElement().appendChild(label, input);
    }

    private static String quarter(Instant instant) {
        return LondonTimeFormat.time(Instant.ofEpochSecond(instant.getEpochSecond() / QUARTER * QUARTER))
                .toString();
    }

    private static Element meanings(AsAtMeaning chosen) {
        Element set = new Element("fieldset").appendChild(new Element("legend").setText("What to count"));
        meaning(set, "known", "What had been reported by then", chosen == AsAtMeaning.KNOWN);
        meaning(set, "happened", "What had happened by then, including later reports", chosen == AsAtMeaning.HAPPENED);
        return set;
    }

    private static void meaning(Element set, String value, String words, boolean chosen) {
        String id = "as-at-" + value;
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("id", id)
                .setAttribute("name", BoardAddress.MEANING)
                .setAttribute("value", value)
                .setAttribute("checked", chosen);
        Element label = new Element("label").setAttribute("for", id).setText(words);
        set.appendChild(
                new Div().getElement().setAttribute("class", "as-at-meaning").appendChild(radio, label));
    }
}
