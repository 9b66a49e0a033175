package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.links.TrustNavigation;
import tracker.ui.shared.MarkupElement;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** List of keyboard shortcuts, with an option to turn off single-key shortcuts. See board.js. */
final class KeyboardHelpPanel extends Div implements UpdatableComponent<PlaceBoard> {

    private static final String SWITCH = "keys-off";
    private static final SharedRenderer<PlaceBoard> RENDERER = SharedRenderer.of(first -> new KeyboardHelpPanel());

    private KeyboardHelpPanel() {
        UnorderedList keys = new UnorderedList(
                key("/", "search for a trust"),
                key("p", "pause or resume updates"),
                key("1", "to 7: choose a region on the map"),
                key("Esc", "clear filters"),
                key("?", "show this list"));
        MarkupElement off = new MarkupElement("input").with("type", "checkbox").with("id", SWITCH);
        MarkupElement label =
                new MarkupElement("label").with("for", SWITCH).withText("Turn off single-key shortcuts on this device");
        Div option = new Div(off, label);
        option.addClassName("option");
        NativeDetails details = new NativeDetails("Keyboard shortcuts", new Div(keys, option));
        details.addClassName("keys");
        var search = TrustNavigation.list("Search for a trust");
        search.getElement().setAttribute("data-hotkey", "/");
        addClassName("key-help");
        add(search, details);
    }

    static RenderedFragment<PlaceBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    /** The shortcuts never change. */
    @Override
    public void show(PlaceBoard same) {}

    private static ListItem key(String key, String words) {
        return new ListItem(new MarkupElement("kbd").withText(key), new Span(" " + words));
    }
}
