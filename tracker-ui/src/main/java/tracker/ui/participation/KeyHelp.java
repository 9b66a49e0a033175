package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shape;
import tracker.ui.shared.Shown;
import tracker.ui.trust.TrustNavigation;

/** Which keys do what on a board, and the way to switch the single letters off. The browser listens; see board.js. */
final class KeyHelp extends Div implements Shown<PlaceBoard> {

    private static final String SWITCH = "keys-off";
    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(first -> new KeyHelp());

    private KeyHelp() {
        UnorderedList keys = new UnorderedList(
                key("/", "search for a trust"),
                key("p", "pause the figures, or let them go on"),
                key("1", "to 7: choose a region of the map"),
                key("Esc", "leave all filters"),
                key("?", "this list"));
        Shape off = new Shape("input").with("type", "checkbox").with("id", SWITCH);
        Shape label = new Shape("label").with("for", SWITCH).saying("Switch the single keys off on this device");
        Div option = new Div(off, label);
        option.addClassName("option");
        NativeDetails details = new NativeDetails("Keys", new Div(keys, option));
        details.addClassName("keys");
        var search = TrustNavigation.list("Search for a trust");
        search.getElement().setAttribute("data-hotkey", "/");
        addClassName("key-help");
        add(search, details);
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    /** The keys stay what they are. */
    @Override
    public void show(PlaceBoard same) {}

    private static ListItem key(String key, String words) {
        return new ListItem(new Shape("kbd").saying(key), new Span(" " + words));
    }
}
