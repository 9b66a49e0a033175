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
import tracker.domain.activity.ActivityKind;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.trust.Area;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.ui.links.CalendarAddress;
import tracker.ui.links.CalendarDayCriteria;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.SelectField;
import tracker.ui.shared.SelectField.OptionGroup;

/**
 * The activity type and area. Applied with a button, so that nothing moves while a keyboard user browses the options.
 */
final class CalendarFilterForm extends Div {

    private static final String REGION = "region:";
    private static final String TRUST = "trust:";

    private final CalendarAddress shown;
    private final SelectField kinds;
    private final SelectField places;

    CalendarFilterForm(CalendarAddress shown, CampaignDays days, List<RegisteredTrust> trusts) {
        this.shown = shown;
        kinds = kinds(shown.kind() == null ? "" : CalendarAddress.word(shown.kind()));
        places = places(shown.area(), days, trusts);
        NativeButton show = new NativeButton("Show", click -> show());
        show.addClassName("button");
        addClassName("calendar-filters");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "What the calendar shows");
        add(field("calendar-kind", "Type", kinds), field("calendar-place", "Where", places), show);
    }

    private static SelectField kinds(String chosen) {
        SelectField kinds = new SelectField(chosen).option("", "All types");
        for (ActivityKind kind : CalendarEntry.KINDS) {
            kinds.option(CalendarAddress.word(kind), ActivityLabels.capital(kind.many()));
        }
        return kinds;
    }

    private static SelectField places(Area part, CampaignDays days, List<RegisteredTrust> trusts) {
        Map<String, List<RegisteredTrust>> byRegion = new TreeMap<>();
        trusts.stream()
                .filter(trust ->
                        trust.openOn(days.firstDay()) || trust.code().value().equals(part.code()))
                .sorted(Comparator.comparing(trust -> trust.name().toLowerCase(Locale.UK)))
                .forEach(trust -> byRegion.computeIfAbsent(trust.region().name(), first -> new ArrayList<>())
                        .add(trust));
        SelectField places = new SelectField(value(part)).option("", "All of England");
        OptionGroup regions = places.group("Regions");
        byRegion.forEach((name, there) ->
                regions.option(REGION + there.getFirst().region().code(), name));
        byRegion.forEach((name, there) -> {
            OptionGroup group = places.group("Trusts in " + name);
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

    private static Component field(String id, String words, SelectField pick) {
        pick.setId(id);
        NativeLabel label = new NativeLabel(words);
        label.setFor(pick);
        return new Div(label, pick);
    }

    private void show() {
        ActivityKind kind = kinds.getValue().isEmpty() ? null : CalendarAddress.kind(kinds.getValue());
        CalendarDayCriteria days = new CalendarDayCriteria(
                shown.choice().from(), shown.choice().day(), 1, shown.choice().month());
        CalendarAddress wanted = new CalendarAddress(shown.campaign(), place(places.getValue()), kind, days);
        UI.getCurrent().navigate(PagePaths.CALENDAR, wanted.parameters());
    }

    private static Area place(String value) {
        if (value.startsWith(REGION)) {
            return Area.region(value.substring(REGION.length()));
        }
        return value.startsWith(TRUST) ? Area.trust(new TrustCode(value.substring(TRUST.length()))) : Area.NATION;
    }
}
