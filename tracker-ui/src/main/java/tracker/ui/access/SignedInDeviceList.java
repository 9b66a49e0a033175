package tracker.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import tracker.domain.access.AccessQuery.SignedInDevice;

/** A list of browsers and devices. */
final class SignedInDeviceList extends Div {

    private final List<SignedInDevice> places;
    private final Paragraph finding = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    SignedInDeviceList(List<SignedInDevice> places, Function<SignedInDevice, String> about) {
        this.places = places;
        finding.addClassName("finding");
        finding.setVisible(false);
        list.addClassName("people");
        list.setVisible(!places.isEmpty());
        for (SignedInDevice place : places) {
            Span name = new Span(place.device());
            name.addClassName("name");
            Paragraph more = new Paragraph(about.apply(place));
            more.addClassName("about");
            list.add(new ListItem(name, more));
        }
        add(finding, list);
    }

    void showFinding(String sentence) {
        finding.setText(sentence);
        finding.setVisible(true);
    }

    /** Adds an action to each of them. */
    void each(Function<SignedInDevice, Component> act) {
        for (int at = 0; at < places.size(); at++) {
            ((ListItem) list.getComponentAt(at)).add(act.apply(places.get(at)));
        }
    }
}
