package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** What was held and is planned of each of the five kinds; a kind leads to itself alone. */
final class KindChart extends Div implements Shown<PlaceBoard> {

    private static final Drawing<PlaceBoard> DRAWING = Drawing.of(KindChart::new);

    private final LiveTable<Row> table;
    private final Card card;

    private KindChart(PlaceBoard now) {
        table = new LiveTable<Row>("Activities of each kind", row -> row.of().kind())
                .namedBy("Kind", first -> new Part<>(name(now, first), same -> {}))
                .picture("Held and planned", first -> KindBar.part())
                .figures("Held", row -> Figures.count(row.of().totals().held()))
                .figures("Planned", row -> Figures.count(row.of().totals().planned()))
                .figures("People reached", row -> people(row.of()));
        table.addClassNames("kind-table", "barred");
        card = new Card("By kind", table, PlaceLinks.fileLink("By kind", now, "by-kind"));
        add(card);
    }

    static Drawn<PlaceBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    /** @param most activities of any kind, 1 or more */
    private record Row(KindTotals of, int most) {}

    @Override
    public void show(PlaceBoard place) {
        ParticipationSummary now = place.participation();
        setVisible(now.total().activities() > 0);
        int most = Math.max(
                1,
                now.byKind().stream()
                        .mapToInt(kind -> kind.totals().activities())
                        .max()
                        .orElse(1));
        table.show(now.byKind().stream().map(kind -> new Row(kind, most)).toList());
        card.find(finding(now));
    }

    private static Component name(PlaceBoard now, Row row) {
        Span tag = KindLook.tag(row.of().kind());
        return PlaceLinks.kind(tag, PlaceAddress.of(now), row.of().kind());
    }

    private static String people(KindTotals row) {
        return row.kind().meetsPeople() ? Figures.people(row.totals()) : "not added";
    }

    private static String finding(ParticipationSummary now) {
        Optional<KindTotals> most = now.byKind().stream()
                .filter(row -> row.totals().held() > 0)
                .max(Comparator.comparing(row -> row.totals().held()));
        return most.map(row -> KindLook.capital(row.kind().many()) + " come first, with "
                        + Figures.count(row.totals().held()) + " of "
                        + Figures.count(now.total().held(), "activity", "activities") + " held.")
                .orElse("Nothing is held yet; all of these are plans.");
    }

    /** A bar as long as the kind was busy: solid for held, hatched for planned. The figures beside it say the same. */
    private static final class KindBar extends Div implements Shown<Row> {

        private final Span held = new Span();
        private final Span planned = new Span();

        KindBar() {
            addClassName("bar");
            held.addClassName("held");
            planned.addClassName("planned");
            getElement().setAttribute("aria-hidden", "true");
            add(held, planned);
        }

        static Part<Row> part() {
            KindBar bar = new KindBar();
            return new Part<>(bar, bar);
        }

        @Override
        public void show(Row row) {
            held.getStyle().set("width", share(row.of().totals().held(), row.most()));
            planned.getStyle().set("width", share(row.of().totals().planned(), row.most()));
        }

        private static String share(int count, int most) {
            return String.format(Locale.ROOT, "%.1f%%", 100.0 * count / most);
        }
    }
}
