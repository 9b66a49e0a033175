package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UnreportedText;
import tracker.ui.shared.UpdatableComponent;

/** Held and planned activities by type. Each type links to the board filtered by it. */
final class KindChart extends Div implements UpdatableComponent<BoardContent> {

    private static final BoardRenderer RENDERER = BoardRenderer.of(KindChart::new);

    private final LiveTable<KindRow> table;
    private final ContentCard card;

    private KindChart(BoardContent now) {
        table = new LiveTable<KindRow>("Activities by type", row -> row.of().kind())
                .namedBy("Activity type", first -> new CellComponent<>(name(now, first), same -> {}))
                .picture(
                        "Held and " + UnreportedText.heading(now.phase()).toLowerCase(Locale.UK),
                        first -> KindTallyBar.cell())
                .figures("Held", row -> FigureFormat.count(row.of().totals().held()))
                .figures(
                        UnreportedText.heading(now.phase()),
                        row -> FigureFormat.count(row.of().totals().planned()))
                .figures("People reached", row -> FigureFormat.people(row.of()));
        table.addClassNames("kind-table", "barred");
        card = new ContentCard(
                "By activity type", table, PlaceLinks.fileLink("By activity type", now.address(), "by-kind"));
        add(card);
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    /** @param most largest number of activities of any type, at least 1 */
    private record KindRow(KindTotals of, int most) {}

    @Override
    public void show(BoardContent place) {
        ParticipationSummary now = place.participation();
        setVisible(now.total().activities() > 0);
        int most = Math.max(
                1,
                now.byKind().stream()
                        .mapToInt(kind -> kind.totals().activities())
                        .max()
                        .orElse(1));
        table.show(now.byKind().stream().map(kind -> new KindRow(kind, most)).toList());
        card.showFinding(finding(now, place.phase()));
    }

    private static Component name(BoardContent now, KindRow row) {
        Span tag = ActivityLabels.tag(row.of().kind());
        return PlaceLinks.kind(tag, now.address(), row.of().kind());
    }

    private static String finding(ParticipationSummary now, CampaignPhase phase) {
        Optional<KindTotals> most = now.byKind().stream()
                .filter(row -> row.totals().held() > 0)
                .max(Comparator.comparing(row -> row.totals().held()));
        return most.map(row -> ActivityLabels.capital(row.kind().many()) + " are the most common, with "
                        + FigureFormat.count(row.totals().held()) + " of "
                        + FigureFormat.count(now.total().held(), "activity", "activities") + " held.")
                .orElse(
                        phase.weekIsOver()
                                ? "None of these activities has been reported as held."
                                : "No activities have been reported as held yet.");
    }

    /** Bar of the held (solid) and planned (hatched) activities of a type. The table has the same figures. */
    private static final class KindTallyBar extends Div implements UpdatableComponent<KindRow> {

        private final Span held = new Span();
        private final Span planned = new Span();

        KindTallyBar() {
            addClassName("bar");
            held.addClassName("held");
            planned.addClassName("planned");
            getElement().setAttribute("aria-hidden", "true");
            add(held, planned);
        }

        static CellComponent<KindRow> cell() {
            KindTallyBar bar = new KindTallyBar();
            return new CellComponent<>(bar, bar);
        }

        @Override
        public void show(KindRow row) {
            held.getStyle().set("width", share(row.of().totals().held(), row.most()));
            planned.getStyle().set("width", share(row.of().totals().planned(), row.most()));
        }

        private static String share(int count, int most) {
            return String.format(Locale.ROOT, "%.1f%%", 100.0 * count / most);
        }
    }
}
