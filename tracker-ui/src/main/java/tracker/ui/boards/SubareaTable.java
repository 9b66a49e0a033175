package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UnreportedText;
import tracker.ui.shared.UpdatableComponent;

/** Table of the regions or ICBs of an area, in register order. It has the figures of the map. */
final class SubareaTable extends Div implements UpdatableComponent<PlaceBoard> {

    private static final SharedRenderer<PlaceBoard> RENDERER = SharedRenderer.of(SubareaTable::new);

    private final LiveTable<AreaTotals> table;
    private final boolean regions;
    private final ContentCard card;

    private SubareaTable(PlaceBoard now) {
        regions = now.asked().area().level() == AreaLevel.NATION;
        String what = regions ? "Region" : "Integrated care board";
        table = new LiveTable<AreaTotals>(
                        "Participation in each " + what.toLowerCase(java.util.Locale.UK),
                        row -> Optional.ofNullable(row.area().code()))
                .namedBy(what, first -> new CellComponent<>(name(now, first), same -> {}))
                .figures("Trusts taking part", SubareaTable::trusts)
                .figures("Held", row -> FigureFormat.count(row.totals().held()))
                .figures(
                        UnreportedText.heading(phase(now)),
                        row -> FigureFormat.count(row.totals().planned()))
                .figures("People reached", row -> FigureFormat.people(row.totals()));
        table.addClassName("four-figures");
        card = new ContentCard(
                regions ? "By region" : "By integrated care board",
                table,
                PlaceLinks.fileLink("Places", PlaceAddress.of(now), "places"));
        add(card);
    }

    static RenderedFragment<PlaceBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(PlaceBoard now) {
        List<AreaTotals> parts = regions ? now.participation().areas() : now.icbs();
        setVisible(now.asked().area().level() != AreaLevel.ICB && !parts.isEmpty());
        table.show(parts);
        card.showFinding(finding(parts, phase(now)));
    }

    private static Component name(PlaceBoard now, AreaTotals row) {
        return row.area().code() == null ? new Span(row.name()) : PlaceLinks.place(row.name(), now, row.area());
    }

    /** Learners not linked to a trust have none that could take part. */
    private static String trusts(AreaTotals row) {
        if (row.area().code() == null) {
            return "Not applicable";
        }
        return FigureFormat.count(row.trusts().participating()) + " of "
                + FigureFormat.count(row.trusts().open());
    }

    private static CampaignPhase phase(PlaceBoard now) {
        return BoardContent.of(now).phase();
    }

    private String finding(List<AreaTotals> parts, CampaignPhase phase) {
        List<AreaTotals> places =
                parts.stream().filter(row -> row.area().code() != null).toList();
        long held = places.stream().filter(row -> row.totals().held() > 0).count();
        String many = regions ? " regions" : " integrated care boards";
        String one = regions ? "region" : "integrated care board";
        if (held == 0) {
            return phase.isFinal() ? "No " + one + " held an activity." : "No " + one + " has held an activity yet.";
        }
        return held == places.size()
                ? "Every " + one + " has held an activity."
                : held + " of " + places.size() + many + (held == 1 ? " has" : " have") + " held an activity.";
    }
}
