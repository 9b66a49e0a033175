package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Optional;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.TrustBoard;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** What was planned and held of each of the five kinds. */
final class KindTable extends Div implements Shown<TrustBoard> {

    private static final Drawing<TrustBoard> DRAWING = Drawing.of(KindTable::new);

    private final LiveTable<KindTotals> table;
    private final Card card;

    private KindTable(TrustBoard now) {
        PlaceAddress here = PlaceAddress.of(now);
        table = new LiveTable<KindTotals>("Activities of each kind", KindTotals::kind)
                .namedBy("Kind", first -> new Part<>(name(here, first), same -> {}))
                .figures("Held", row -> Figures.count(row.totals().held()))
                .figures("Planned", row -> Figures.count(row.totals().planned()))
                .figures("People reached", KindTable::people);
        card = new Card("By kind", table, PlaceLinks.fileLink("By kind", here, "by-kind"));
        add(card);
    }

    static Drawn<TrustBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    /** The way to that kind alone. */
    private static Component name(PlaceAddress here, KindTotals row) {
        return PlaceLinks.kind(KindLook.tag(row.kind()), here, row.kind());
    }

    @Override
    public void show(TrustBoard trust) {
        ParticipationSummary now = trust.board().participation();
        setVisible(now.total().activities() > 0);
        table.show(now.byKind());
        card.find(finding(now));
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
}
