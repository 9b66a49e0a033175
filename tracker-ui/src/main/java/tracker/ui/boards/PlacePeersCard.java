package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.ToLongFunction;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.chart.PeerRangeChart;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** Compares an area with the others of its level as ranges, without ranks. */
final class PlacePeersCard extends Div implements UpdatableComponent<PlaceBoard> {

    private static final int PERCENT = 100;
    private static final int FEWEST_PEERS = 4;
    private static final SharedRenderer<PlaceBoard> RENDERER = SharedRenderer.of(first -> new PlacePeersCard());

    private final Div ranges = new Div();
    private final ContentCard card = new ContentCard("Compared with other areas", ranges);

    private PlacePeersCard() {
        ranges.addClassName("ranges");
        SharedRenderer.piece(ranges, "ranges");
        add(card);
    }

    static RenderedFragment<PlaceBoard> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(PlaceBoard now) {
        String code = now.asked().area().code();
        List<AreaTotals> peers = now.peers();
        AreaTotals own = peers.stream()
                .filter(peer -> String.valueOf(code).equals(peer.area().code()))
                .findFirst()
                .orElse(null);
        setVisible(own != null && peers.size() >= FEWEST_PEERS);
        ranges.removeAll();
        if (own == null) {
            return;
        }
        ranges.add(
                range("Percentage of trusts taking part", own, peers, PlacePeersCard::share, "%"),
                range("Activities held per open trust", own, peers, PlacePeersCard::perTrust, ""),
                range(
                        "People reached",
                        own,
                        peers,
                        part -> part.totals().reached().best(),
                        ""));
        String many = now.asked().area().level() == AreaLevel.REGION ? "regions" : "integrated care boards";
        card.showFinding(
                "The band shows the middle half of the " + peers.size() + " " + many + ". The line shows the median.");
    }

    private static PeerRangeChart range(
            String name, AreaTotals own, List<AreaTotals> peers, ToLongFunction<AreaTotals> figure, String unit) {
        return PeerRangeChart.of(
                name,
                figure.applyAsLong(own),
                peers.stream().map(figure::applyAsLong).toList(),
                unit);
    }

    private static long share(AreaTotals part) {
        return part.trusts().open() == 0
                ? 0
                : Math.round((double) PERCENT
                        * part.trusts().participating()
                        / part.trusts().open());
    }

    private static long perTrust(AreaTotals part) {
        return part.trusts().open() == 0
                ? 0
                : Math.round((double) part.totals().held() / part.trusts().open());
    }
}
