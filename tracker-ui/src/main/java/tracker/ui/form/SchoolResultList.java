package tracker.ui.form;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import tracker.domain.school.RegisteredSchool;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.UpdatableComponent;

/** The search results, for touch, mouse or the keys of the input. */
final class SchoolResultList extends UnorderedList implements UpdatableComponent<List<RegisteredSchool>> {

    private final KeyedComponentList<RegisteredSchool, SchoolResultItem> options;

    SchoolResultList(Consumer<RegisteredSchool> chosen) {
        options = new KeyedComponentList<>(this, RegisteredSchool::urn, school -> new SchoolResultItem(school, chosen));
        addClassName("schools-found");
        getElement().setAttribute("role", "listbox").setAttribute("aria-label", "Schools found");
    }

    /** Links the list to the input, following the combobox pattern. */
    void belongsTo(InputField box) {
        String id = box.anchor() + "-found";
        setId(id);
        box.control()
                .setAttribute("role", "combobox")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", id)
                .setAttribute("autocapitalize", "words")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "next");
    }

    @Override
    public void show(List<RegisteredSchool> schools) {
        options.show(schools);
    }

    /** One school of the list. */
    static final class SchoolResultItem extends ListItem implements UpdatableComponent<RegisteredSchool> {

        SchoolResultItem(RegisteredSchool school, Consumer<RegisteredSchool> chosen) {
            Span where = new Span(school.whereabouts());
            where.addClassName("hint");
            Span name = new Span(school.name().value());
            name.addClassName("name");
            add(name, where);
            // the script shows the choice at once, without waiting for the server
            getElement().setAttribute("data-answer", school.nameAndTown());
            getElement().setAttribute("data-chosen", "URN " + school.urn());
            getElement().setAttribute("role", "option").setAttribute("aria-selected", "false");
            addClickListener(click -> chosen.accept(school));
        }

        /** A school of the register does not change. */
        @Override
        public void show(RegisteredSchool same) {}
    }
}
