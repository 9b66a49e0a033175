package tracker.ui.trust;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import tracker.domain.participation.TrustStanding;

/** Search field for trusts, by words of the name or by code. */
final class TrustSearchField extends Div {

    private final Input box = new Input(ValueChangeMode.LAZY);

    TrustSearchField(String typed, Consumer<String> searched) {
        box.setId("trust-search");
        box.setType("search");
        box.setValue(typed);
        box.setValueChangeTimeout(200);
        box.getElement().setAttribute("autocomplete", "off");
        box.addValueChangeListener(change -> searched.accept(change.getValue()));
        NativeLabel label = new NativeLabel("Find a trust by name or ODS code");
        label.setFor(box);
        addClassNames("field", "search");
        add(label, box);
    }

    boolean matches(TrustStanding trust) {
        String about = (trust.name() + " " + trust.code()).toLowerCase(Locale.UK);
        return Arrays.stream(box.getValue().strip().toLowerCase(Locale.UK).split("\\s+"))
                .allMatch(about::contains);
    }
}
