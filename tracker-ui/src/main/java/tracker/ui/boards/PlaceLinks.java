package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Set;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.PlaceBoard.RelatedIcb;
import tracker.domain.participation.TrustSummary;
import tracker.domain.shared.DayRange;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.PlaceAddress;
import tracker.ui.map.MapDisplayMode;
import tracker.ui.map.MapLinks;

/**
 * Links from a board. They are built only from the query result, so that all pages can share the rendered markup. They keep the active
 * filter.
 */
final class PlaceLinks {

    /** Only links of the map contain the map mode, because a query result has none. */
    static final MapLinks MAP_LINKS = new MapLinks() {
        @Override
        public RouterLink area(PlaceBoard now, AreaTotals area) {
            return place(area.name(), now, area.area());
        }

        @Override
        public RouterLink map(String words, PlaceBoard now, IcbMapVersion map) {
            return link(new Span(words), PlaceAddress.of(now).withIcbMap(map));
        }

        @Override
        public RouterLink mode(String words, PlaceBoard now, MapDisplayMode look) {
            return link(new Span(words), PlaceAddress.of(now).withMapMode(look));
        }
    };

    private PlaceLinks() {}

    /** To the board of another area. */
    static RouterLink place(String words, PlaceBoard now, Area part) {
        return link(new Span(words), PlaceAddress.of(now).inArea(part));
    }

    static RouterLink trust(PlaceBoard now, TrustSummary trust) {
        return BoardNavigation.trust(trust.name(), trust.code(), now.asked().campaign());
    }

    /** Toggles the filter for one activity type. */
    static RouterLink kind(Component words, PlaceAddress here, ActivityKind kind) {
        boolean alone = here.filter().kinds().equals(Set.of(kind));
        return link(words, here.withFilter(here.filter().withKinds(alone ? Set.of() : Set.of(kind))));
    }

    /** Toggles the filter for one day. */
    static RouterLink day(Component words, PlaceAddress here, LocalDate day) {
        boolean alone = DayRange.on(day).equals(here.filter().days());
        return link(words, here.withFilter(here.filter().withDays(alone ? null : DayRange.on(day))));
    }

    /** To the same page without any filter. */
    static RouterLink withoutFilter(String words, PlaceAddress here) {
        return link(new Span(words), here.withFilter(BoardFilter.NONE));
    }

    /** To an ICB on the other map version. */
    static RouterLink onOtherMap(RelatedIcb kin, PlaceBoard now) {
        PlaceAddress here = PlaceAddress.of(now);
        IcbMapVersion other = here.icbs() == IcbMapVersion.OF_2023 ? IcbMapVersion.OF_2026 : IcbMapVersion.OF_2023;
        return link(new Span(kin.name()), here.withIcbMap(other).inArea(Area.icb(kin.code())));
    }

    private static RouterLink link(Component words, PlaceAddress address) {
        RouterLink link = address.link();
        link.add(words);
        return link;
    }

    /** Link to the CSV file with the same figures and filter. */
    static Anchor fileLink(String heading, PlaceAddress here, String what) {
        Anchor file = new Anchor(here.filePath(what), "Download CSV");
        file.getElement()
                .setAttribute("router-ignore", true)
                .setAttribute("download", true)
                .setAttribute("aria-label", "Download CSV: " + heading);
        file.addClassName("file");
        return file;
    }
}
