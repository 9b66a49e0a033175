package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Narrowing;
import tracker.domain.shared.Days;
import tracker.domain.trust.Part;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustType;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Pick;

/**
 * What a board leaves out: chosen first and shown on a button, so that nothing moves while somebody looks through a list with the
 * keyboard. What is on stands above, each with the way out of it; the key Escape leads out of all.
 */
final class PlaceFilters extends Div {

    private final PlaceAddress shown;
    private final Pick kinds;
    private final Pick days;
    private final Pick places;
    private final Pick types;

    PlaceFilters(PlaceAddress shown, CampaignDays week, List<Region> regions) {
        this.shown = shown;
        kinds = kinds(shown.narrowing());
        days = days(shown.narrowing(), week);
        places = places(shown.part(), regions);
        types = types(shown.narrowing());
        NativeButton show = new NativeButton("Show", click -> show());
        show.addClassName("button");
        Div fields = new Div(
                field("filter-kind", "Kind", kinds),
                field("filter-day", "Day", days),
                field("filter-place", "Region", places),
                field("filter-type", "Type of trust", types),
                show);
        fields.addClassName("filter-fields");
        fields.getElement().setAttribute("role", "search").setAttribute("aria-label", "What the board shows");
        NativeDetails details = new NativeDetails("Filter", fields);
        addClassName("filters");
        if (!shown.narrowing().equals(Narrowing.NONE)) {
            add(on());
        }
        add(details);
    }

    private Component on() {
        Div on = new Div(new Span("Only:"));
        on.addClassName("filters-on");
        Narrowing all = shown.narrowing();
        if (!all.kinds().isEmpty()) {
            String words = KindLook.capital(String.join(
                    ", ", all.counted().stream().map(ActivityKind::many).toList()));
            on.add(chip(words, all.toKinds(Set.of())));
        }
        if (all.days() != null) {
            on.add(chip(all.days().inWords(), all.toDays(null)));
        }
        if (all.type() != null) {
            on.add(chip(type(all.type()) + " trusts", all.toType(null)));
        }
        RouterLink everything = shown.narrowed(Narrowing.NONE).link();
        everything.setText("Show everything");
        everything.getElement().setAttribute("data-hotkey", "Escape");
        on.add(everything);
        return on;
    }

    private Component chip(String words, Narrowing without) {
        RouterLink chip = shown.narrowed(without).link();
        Span cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        Span leave = new Span("Leave the filter: ");
        leave.addClassName("visually-hidden");
        chip.add(leave, new Span(words), cross);
        chip.addClassName("chip");
        return chip;
    }

    private static Pick kinds(Narrowing on) {
        Pick kinds =
                new Pick(on.kinds().size() == 1 ? on.kinds().iterator().next().name() : "").option("", "All kinds");
        for (ActivityKind kind : ActivityKind.values()) {
            kinds.option(kind.name(), KindLook.capital(kind.many()));
        }
        return kinds;
    }

    private static Pick days(Narrowing on, CampaignDays week) {
        String chosen = on.days() != null && on.days().from().equals(on.days().to())
                ? on.days().from().toString()
                : "";
        Pick days = new Pick(chosen).option("", "All days");
        for (LocalDate day : week.week()) {
            days.option(day.toString(), Figures.day(day));
        }
        return days;
    }

    private static Pick places(Part part, List<Region> regions) {
        Pick places = new Pick(part.level() == Part.Level.REGION ? String.valueOf(part.code()) : "")
                .option("", part.level() == Part.Level.ICB ? "This board" : "All of England");
        regions.forEach(region -> places.option(region.code(), region.name()));
        return places;
    }

    private static Pick types(Narrowing on) {
        Pick types = new Pick(on.type() == null ? "" : on.type().name()).option("", "All types");
        for (TrustType type : TrustType.values()) {
            types.option(type.name(), type(type));
        }
        return types;
    }

    private static String type(TrustType type) {
        return KindLook.capital(type.word().replace('-', ' '));
    }

    private static Component field(String id, String words, Pick pick) {
        pick.setId(id);
        NativeLabel label = new NativeLabel(words);
        label.setFor(pick);
        Div field = new Div(label, pick);
        field.addClassName("filter-field");
        return field;
    }

    private void show() {
        Narrowing narrowing = new Narrowing(
                kinds.getValue().isEmpty() ? Set.of() : Set.of(ActivityKind.valueOf(kinds.getValue())),
                days.getValue().isEmpty() ? null : Days.on(LocalDate.parse(days.getValue())),
                types.getValue().isEmpty() ? null : TrustType.valueOf(types.getValue()));
        Part part = places.getValue().isEmpty()
                ? shown.part().level() == Part.Level.ICB ? shown.part() : Part.NATION
                : Part.region(places.getValue());
        shown.narrowed(narrowing).at(part).navigate(UI.getCurrent());
    }
}
