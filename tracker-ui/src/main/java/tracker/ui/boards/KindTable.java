package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Optional;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.TrustBoard;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Table of planned and held activities by type. */
final class KindTable extends Div implements UpdatableComponent<TrustBoard> {

    private static final SharedRenderer<TrustBoard> RENDERER = SharedRenderer.of(KindTable::new);

    private final LiveTable<KindTotals> table;
    private final ContentCard card;

    private KindTable(TrustBoard now) {
        PlaceAddress here = PlaceAddress.of(now);
        table = new LiveTable<KindTotals>("Activities by type", KindTotals::kind)
                .namedBy("Activity type", first -> new CellComponent<>(name(here, first), same -> {}))
                .figures("Held", row -> FigureFormat.count(row.totals().held()))
                .figures("Planned", row -> FigureFormat.count(row.totals().planned()))
                .figures("People reached", KindTable::people);
        card = new ContentCard("By activity type", table, PlaceLinks.fileLink("By activity type", here, "by-kind"));
        add(card);
    }

    static RenderedFragment<TrustBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    /** Links to the page filtered by that type. */
    private static Component name(PlaceAddress here, KindTotals row) {
        return PlaceLinks.kind(ActivityLabels.tag(row.kind()), here, row.kind());
    }

    @Override
    public void show(TrustBoard trust) {
        ParticipationSummary now = trust.board().participation();
        setVisible(now.total().activities() > 0);
        table.show(now.byKind());
        card.showFinding(finding(now));
    }

    private static String people(KindTotals row) {
        return row.kind().meetsPeople() ? FigureFormat.people(row.totals()) : "Not counted";
    }

    private static String finding(ParticipationSummary now) {
        Optional<KindTotals> most = now.byKind().stream()
                .filter(row -> row.totals().held() > 0)
                .max(Comparator.comparing(row -> row.totals().held()));
        return most.map(row -> ActivityLabels.capital(row.kind().many()) + " are the most common, with "
                        + FigureFormat.count(row.totals().held()) + " of "
                        + FigureFormat.count(now.total().held(), "activity", "activities") + " held.")
                .orElse("No activities have been held yet. All of these are planned.");
    }
}
