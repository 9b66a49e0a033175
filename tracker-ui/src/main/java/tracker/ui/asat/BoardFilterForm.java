package tracker.ui.asat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.TrustType;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.MarkupElement;

/**
 * The filter form of a board: a native HTML form that needs no script. It is submitted with a button, so that the page does not change
 * while a keyboard user moves through a list. Active filters are shown beside it and can be removed one by one; Escape clears all of
 * them. The form is rendered once and shared, because its option lists are large.
 */
public abstract class BoardFilterForm extends Div {

    private final Function<BoardFilter, RouterLink> way;
    private final MarkupElement form;

    /**
     * @param on the active filter
     * @param words address parameters by name
     * @param way creates a link to the same page with another filter
     * @param action target of the form
     */
    protected BoardFilterForm(
            BoardFilter on, Map<String, String> words, Function<BoardFilter, RouterLink> way, String action) {
        this.way = way;
        addClassName("filters");
        if (!on.equals(BoardFilter.NONE)) {
            add(on(on));
        }
        form = new MarkupElement("form")
                .with("method", "get")
                .with("action", action)
                .with("aria-label", "Filter the figures")
                .withClass("filter-fields");
        kept(words)
                .forEach((name, value) -> form.add(new MarkupElement("input")
                        .with("type", "hidden")
                        .with("name", name)
                        .with("value", value)));
        add(new NativeDetails("Filter", form));
    }

    /** Adds the fields and the submit button. */
    protected final void addFields(Component... fields) {
        form.add(fields);
        form.add(new MarkupElement("button")
                .with("type", "submit")
                .withClass("button")
                .withText("Apply filters"));
    }

    /** Parameters that the form keeps unchanged. */
    private static Map<String, String> kept(Map<String, String> words) {
        Map<String, String> kept = new TreeMap<>(words);
        Set.of(BoardAddress.KIND, BoardAddress.DAY, BoardAddress.TYPE).forEach(kept::remove);
        return kept;
    }

    private Component on(BoardFilter on) {
        Div chips = new Div(new Span("Filtered by:"));
        chips.addClassName("filters-on");
        DayRange days = on.days();
        TrustType type = on.type();
        if (!on.kinds().isEmpty()) {
            List<String> kinds = on.counted().stream().map(ActivityKind::many).toList();
            chips.add(chip(ActivityLabels.capital(String.join(", ", kinds)), on.withKinds(Set.of())));
        }
        if (days != null) {
            chips.add(chip(days.inWords(), on.withDays(null)));
        }
        if (type != null) {
            chips.add(chip(words(type) + " trusts", on.withType(null)));
        }
        RouterLink everything = way.apply(BoardFilter.NONE);
        everything.setText("Clear filters");
        everything.getElement().setAttribute("data-hotkey", "Escape");
        chips.add(everything);
        return chips;
    }

    private Component chip(String words, BoardFilter without) {
        RouterLink chip = way.apply(without);
        Span cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        Span leave = new Span("Remove filter: ");
        leave.addClassName("visually-hidden");
        chip.add(leave, new Span(words), cross);
        chip.addClassName("chip");
        return chip;
    }

    protected static Component kinds(BoardFilter on) {
        String chosen = on.kinds().size() == 1 ? on.kinds().iterator().next().word() : "";
        MarkupElement list = list(BoardAddress.KIND, "All activity types", chosen);
        for (ActivityKind kind : ActivityKind.values()) {
            list.add(option(kind.word(), ActivityLabels.capital(kind.many()), chosen));
        }
        return field("Activity type", list);
    }

    protected static Component days(BoardFilter on, AnnouncedCampaign campaign) {
        DayRange days = on.days();
        String chosen =
                days != null && days.from().equals(days.to()) ? days.from().toString() : "";
        MarkupElement list = list(BoardAddress.DAY, "All days", chosen);
        for (LocalDate day : campaign.days().week()) {
            list.add(option(day.toString(), FigureFormat.day(day), chosen));
        }
        return field("Day", list);
    }

    static String words(TrustType type) {
        return ActivityLabels.capital(type.word().replace('-', ' '));
    }

    protected static Component types(BoardFilter on) {
        String chosen = on.type() == null ? "" : on.type().word();
        MarkupElement list = list(BoardAddress.TYPE, "All trust types", chosen);
        for (TrustType type : TrustType.values()) {
            list.add(option(type.word(), words(type), chosen));
        }
        return field("Trust type", list);
    }

    public static MarkupElement list(String name, String all, String chosen) {
        return new MarkupElement("select")
                .with("name", name)
                .with("id", "filter-" + name)
                .withChildren(option("", all, chosen));
    }

    public static MarkupElement option(String value, String words, String chosen) {
        MarkupElement option = new MarkupElement("option").with("value", value).withText(words);
        return value.equals(chosen) ? option.with("selected", "") : option;
    }

    public static Component field(String words, MarkupElement list) {
        MarkupElement label = new MarkupElement("label")
                .with("for", list.getElement().getAttribute("id"))
                .withText(words);
        Div field = new Div(label, list);
        field.addClassName("filter-field");
        return field;
    }
}
