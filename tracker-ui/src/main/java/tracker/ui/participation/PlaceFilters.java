package tracker.ui.participation;

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
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Narrowing;
import tracker.domain.participation.Participation.PartTally;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.shared.Days;
import tracker.domain.trust.Part.Level;
import tracker.domain.trust.TrustType;
import tracker.ui.asat.BoardAddress;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shape;
import tracker.ui.shared.Shown;

/**
 * What a board leaves out: a form of the browser's own that needs no script and is shown on a button, so that nothing moves while
 * somebody looks through a list with the keyboard. What is on stands beside it, each with the way out; the key Escape leads out of
 * all. It is drawn once, for a list of lists costs more on each page than the rest of the board.
 */
final class PlaceFilters extends Div implements Shown<PlaceBoard> {

    /** Only the form says it; the page of the region has it in its path. */
    static final String REGION = "region";

    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(PlaceFilters::new);

    private final PlaceAddress here;

    private PlaceFilters(PlaceBoard now) {
        here = PlaceAddress.of(now);
        addClassName("filters");
        Narrowing on = here.narrowing();
        if (!on.equals(Narrowing.NONE)) {
            add(on(on));
        }
        Shape form = new Shape("form")
                .with("method", "get")
                .with("action", "./")
                .with("aria-label", "What the board shows")
                .named("filter-fields");
        kept().forEach((name, value) -> form.add(
                new Shape("input").with("type", "hidden").with("name", name).with("value", value)));
        form.add(kinds(on), days(on, now), places(now), types(on));
        form.add(new Shape("button").with("type", "submit").named("button").saying("Show"));
        add(new NativeDetails("Filter", form));
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    /** Every question has filters of its own, so there is nothing to show again. */
    @Override
    public void show(PlaceBoard same) {}

    /** What the form does not ask for goes on as it is. */
    private Map<String, String> kept() {
        Map<String, String> kept = new TreeMap<>(here.words());
        Set.of(BoardAddress.KIND, BoardAddress.DAY, BoardAddress.TYPE).forEach(kept::remove);
        return kept;
    }

    private Component on(Narrowing on) {
        Div chips = new Div(new Span("Only:"));
        chips.addClassName("filters-on");
        Days days = on.days();
        TrustType type = on.type();
        if (!on.kinds().isEmpty()) {
            List<String> kinds = on.counted().stream().map(ActivityKind::many).toList();
            chips.add(chip(KindLook.capital(String.join(", ", kinds)), on.toKinds(Set.of())));
        }
        if (days != null) {
            chips.add(chip(days.inWords(), on.toDays(null)));
        }
        if (type != null) {
            chips.add(chip(words(type) + " trusts", on.toType(null)));
        }
        RouterLink everything = here.narrowed(Narrowing.NONE).link();
        everything.setText("Show everything");
        everything.getElement().setAttribute("data-hotkey", "Escape");
        chips.add(everything);
        return chips;
    }

    private Component chip(String words, Narrowing without) {
        RouterLink chip = here.narrowed(without).link();
        Span cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        Span leave = new Span("Leave the filter: ");
        leave.addClassName("visually-hidden");
        chip.add(leave, new Span(words), cross);
        chip.addClassName("chip");
        return chip;
    }

    private static Component kinds(Narrowing on) {
        String chosen = on.kinds().size() == 1 ? on.kinds().iterator().next().word() : "";
        Shape list = list(BoardAddress.KIND, "All kinds", chosen);
        for (ActivityKind kind : ActivityKind.values()) {
            list.add(option(kind.word(), KindLook.capital(kind.many()), chosen));
        }
        return field("Kind", list);
    }

    private static Component days(Narrowing on, PlaceBoard now) {
        Days days = on.days();
        String chosen =
                days != null && days.from().equals(days.to()) ? days.from().toString() : "";
        Shape list = list(BoardAddress.DAY, "All days", chosen);
        for (LocalDate day : now.board().campaign().days().week()) {
            list.add(option(day.toString(), Figures.day(day), chosen));
        }
        return field("Day", list);
    }

    private static Component places(PlaceBoard now) {
        boolean nation = now.asked().part().level() == Level.NATION;
        String chosen = now.asked().part().level() == Level.REGION
                ? String.valueOf(now.asked().part().code())
                : "";
        Shape list = list(REGION, "All of England", chosen);
        for (PartTally region : nation ? now.participation().parts() : now.peers()) {
            if (region.part().level() == Level.REGION && region.part().code() != null) {
                list.add(option(region.part().code(), region.name(), chosen));
            }
        }
        if (now.region() != null) {
            list.add(option(now.region().code(), now.region().name(), chosen));
        }
        return field("Region", list);
    }

    private static Component types(Narrowing on) {
        String chosen = on.type() == null ? "" : on.type().word();
        Shape list = list(BoardAddress.TYPE, "All types", chosen);
        for (TrustType type : TrustType.values()) {
            list.add(option(type.word(), words(type), chosen));
        }
        return field("Type of trust", list);
    }

    private static String words(TrustType type) {
        return KindLook.capital(type.word().replace('-', ' '));
    }

    private static Shape list(String name, String all, String chosen) {
        return new Shape("select")
                .with("name", name)
                .with("id", "filter-" + name)
                .holding(option("", all, chosen));
    }

    private static Shape option(String value, String words, String chosen) {
        Shape option = new Shape("option").with("value", value).saying(words);
        return value.equals(chosen) ? option.with("selected", "") : option;
    }

    private static Component field(String words, Shape list) {
        Shape label = new Shape("label")
                .with("for", list.getElement().getAttribute("id"))
                .saying(words);
        Div field = new Div(label, list);
        field.addClassName("filter-field");
        return field;
    }
}
