package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Optional;
import tracker.domain.participation.Participation;
import tracker.domain.participation.Participation.KindTally;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** What was planned and held of each of the five kinds. */
final class KindTable extends Div implements Shown<Participation> {

    private static final Drawing<Participation> DRAWING = Drawing.of(first -> new KindTable());

    private final LiveTable<KindTally> table = new LiveTable<KindTally>("Activities of each kind", KindTally::kind)
            .namedBy("Kind", first -> new Part<>(KindLook.tag(first.kind()), same -> {}))
            .figures("Held", row -> Figures.count(row.tally().held()))
            .figures("Planned", row -> Figures.count(row.tally().planned()))
            .figures("People reached", KindTable::people);

    private final Card card = new Card("By kind", table);

    private KindTable() {
        add(card);
    }

    static Drawn<Participation> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(Participation now) {
        setVisible(now.total().activities() > 0);
        table.show(now.byKind());
        card.find(finding(now));
    }

    private static String people(KindTally row) {
        return row.kind().meetsPeople() ? Figures.people(row.tally()) : "not added";
    }

    private static String finding(Participation now) {
        Optional<KindTally> most = now.byKind().stream()
                .filter(row -> row.tally().held() > 0)
                .max(Comparator.comparing(row -> row.tally().held()));
        return most.map(row -> KindLook.capital(row.kind().many()) + " come first, with "
                        + Figures.count(row.tally().held()) + " of "
                        + Figures.count(now.total().held(), "activity", "activities") + " held.")
                .orElse("Nothing is held yet; all of these are plans.");
    }
}
