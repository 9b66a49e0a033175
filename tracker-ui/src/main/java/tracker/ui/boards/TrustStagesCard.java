package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustStage;
import tracker.domain.participation.TrustSummary;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.links.PlaceAddress;
import tracker.ui.map.StageClassName;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UnreportedText;
import tracker.ui.shared.UpdatableComponent;

/**
 * Number of trusts at each stage and, below national level, a table of the trusts. Which trust has not started or owes a
 * report is for organisers and that trust, so the table has figures only.
 */
final class TrustStagesCard extends Div implements UpdatableComponent<PlaceBoard> {

    private static final SharedRenderer<PlaceBoard> BY_NAME =
            SharedRenderer.of(first -> new TrustStagesCard(first, false));
    private static final SharedRenderer<PlaceBoard> AS_A_LEAGUE =
            SharedRenderer.of(first -> new TrustStagesCard(first, true));

    private final OrderedList stages = new OrderedList();
    private final LiveTable<TrustSummary> table;
    private final boolean league;
    private final ContentCard card;

    private TrustStagesCard(PlaceBoard now, boolean league) {
        this.league = league;
        stages.addClassName("stages");
        table = new LiveTable<TrustSummary>("Progress of each trust", TrustSummary::code)
                .namedBy("Trust", first -> new CellComponent<>(PlaceLinks.trust(now, first), same -> {}))
                .figures("Held", row -> FigureFormat.count(row.totals().held()))
                .figures(
                        UnreportedText.heading(BoardContent.of(now).phase()),
                        row -> FigureFormat.count(row.totals().planned()))
                .figures("People reached", row -> FigureFormat.people(row.totals()));
        table.addClassNames("trust-table", "staged");
        card = new ContentCard(
                "Trust progress", stages, table, PlaceLinks.fileLink("Trusts", PlaceAddress.of(now), "trusts"));
        add(card);
    }

    /** @param league whether the most active trusts come first; otherwise by name */
    static RenderedFragment<PlaceBoard> fragment(boolean league) {
        return new RenderedFragment<>(league ? AS_A_LEAGUE : BY_NAME);
    }

    @Override
    public void show(PlaceBoard now) {
        List<TrustSummary> trusts =
                now.trusts().stream().filter(TrustSummary::counts).toList();
        Map<TrustStage, Integer> counts = new EnumMap<>(TrustStage.class);
        trusts.forEach(trust -> counts.merge(trust.stage(), 1, Integer::sum));
        setVisible(!trusts.isEmpty());
        stages.removeAll();
        for (TrustStage stage : TrustStage.values()) {
            stages.add(item(stage, counts.getOrDefault(stage, 0), trusts.size()));
        }
        table.setVisible(now.participation().area().level() != AreaLevel.NATION);
        if (table.isVisible()) {
            table.show(league ? mostFirst(trusts) : trusts);
        }
        int started = trusts.size() - counts.getOrDefault(TrustStage.NOT_STARTED, 0);
        card.showFinding(
                FigureFormat.count(started) + " of " + FigureFormat.count(trusts.size(), "trust has", "trusts have")
                        + " started; " + FigureFormat.count(counts.getOrDefault(TrustStage.REPORTED, 0), "has", "have")
                        + " reported all finished activities."
                        + (now.asked().filter().leavesOutActivities()
                                ? " This counts all activities of each trust, without the filters."
                                : ""));
    }

    private static List<TrustSummary> mostFirst(List<TrustSummary> trusts) {
        return trusts.stream()
                .sorted(Comparator.comparing(trust -> -trust.totals().held()))
                .toList();
    }

    private static ListItem item(TrustStage stage, int count, int all) {
        Span number = new Span(FigureFormat.count(count));
        number.addClassName("stage-count");
        Span name = new Span(ActivityLabels.capital(stage.words()));
        Span filled = new Span();
        filled.getStyle().set("width", String.format(Locale.ROOT, "%.1f%%", 100.0 * count / Math.max(1, all)));
        Div bar = new Div(filled);
        bar.addClassNames("progress", "stage-bar-" + StageClassName.of(stage));
        bar.getElement().setAttribute("aria-hidden", "true");
        ListItem item = new ListItem(number, name, bar);
        SharedRenderer.piece(item, "stage " + stage);
        return item;
    }
}
