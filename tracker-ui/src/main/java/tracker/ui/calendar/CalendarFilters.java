package tracker.ui.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.participation.ActivityKind;
import tracker.domain.trust.Area;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Pick;
import tracker.ui.shared.Pick.Group;

/** Which kind, and where: chosen first and shown on a button, so that nothing moves while somebody looks through a list with the keyboard. */
final class CalendarFilters extends Div {

    private static final String REGION = "region:";
    private static final String TRUST = "trust:";

    private final CalendarAddress shown;
    private final Pick kinds;
    private final Pick places;

    CalendarFilters(CalendarAddress shown, CampaignDays days, List<RegisteredTrust> trusts) {
        this.shown = shown;
        kinds = kinds(shown.kind() == null ? "" : CalendarAddress.word(shown.kind()));
        places = places(shown.part(), days, trusts);
        NativeButton show = new NativeButton("Show", click -> show());
        show.addClassName("button");
        addClassName("calendar-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "What the calendar shows");
        add(field("calendar-kind", "Kind", kinds), field("calendar-place", "Where", places), show);
    }

    private static Pick kinds(String chosen) {
        Pick kinds = new Pick(chosen).option("", "All kinds");
        for (ActivityKind kind : CalendarEntry.KINDS) {
            kinds.option(CalendarAddress.word(kind), KindLook.capital(kind.many()));
        }
        return kinds;
    }

    private static Pick places(Area part, CampaignDays days, List<RegisteredTrust> trusts) {
        Map<String, List<RegisteredTrust>> byRegion = new TreeMap<>();
        trusts.stream()
                .filter(trust ->
                        trust.openOn(days.firstDay()) || trust.code().value().equals(part.code()))
                .sorted(Comparator.comparing(trust -> trust.name().toLowerCase(Locale.UK)))
                .forEach(trust -> byRegion.computeIfAbsent(trust.region().name(), first -> new ArrayList<>())
                        .add(trust));
        Pick places = new Pick(value(part)).option("", "All of England");
        Group regions = places.group("Regions");
        byRegion.forEach((name, there) ->
                regions.option(REGION + there.getFirst().region().code(), name));
        byRegion.forEach((name, there) -> {
            Group group = places.group("Trusts in " + name);
            there.forEach(trust -> group.option(TRUST + trust.code(), trust.name()));
        });
        return places;
    }

    private static String value(Area part) {
        return switch (part.level()) {
            case NATION, ICB -> "";
            case REGION -> REGION + part.code();
            case TRUST -> TRUST + part.code();
        };
    }

    private static Component field(String id, String words, Pick pick) {
        pick.setId(id);
        NativeLabel label = new NativeLabel(words);
        label.setFor(pick);
        return new Div(label, pick);
    }

    private void show() {
        ActivityKind kind = kinds.getValue().isEmpty() ? null : CalendarAddress.kind(kinds.getValue());
        CalendarChoice days = new CalendarChoice(
                shown.choice().from(), shown.choice().day(), 1, shown.choice().month());
        CalendarAddress wanted = new CalendarAddress(shown.campaign(), place(places.getValue()), kind, days);
        UI.getCurrent().navigate(CalendarView.class, wanted.parameters());
    }

    private static Area place(String value) {
        if (value.startsWith(REGION)) {
            return Area.region(value.substring(REGION.length()));
        }
        return value.startsWith(TRUST) ? Area.trust(new TrustCode(value.substring(TRUST.length()))) : Area.NATION;
    }
}
