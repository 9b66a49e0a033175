package tracker.ui.analysis;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** A row of links with the current one marked. */
public final class ChoiceNavigation extends Nav {

    private final UnorderedList list = new UnorderedList();
    private String where = "";

    public ChoiceNavigation(String label) {
        getElement().setAttribute("aria-label", label);
        addClassName("choices");
        add(list);
    }

    /** @param chosen whether it is the current one */
    public ChoiceNavigation with(String words, String address, boolean chosen) {
        Anchor link = new Anchor(address, words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
            where = words;
        }
        list.add(new ListItem(link));
        return this;
    }

    /** The label of the current link. */
    String chosen() {
        return where;
    }
}
