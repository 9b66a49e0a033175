package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.TrustType;
import tracker.ui.chart.PeerRangeChart;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;

/**
 * A trust beside those of its type, as a range that ranks nobody, and beside its own last time. It is a look aside, as at the moment
 * the page was opened, so that a trust's page need not follow all of England.
 */
final class TrustPeersCard extends Div {

    private static final int FEWEST_PEERS = 4;

    TrustPeersCard(TrustSummary own, PlaceBoard england, Optional<PriorCampaignResult> last, IcbMapVersion map) {
        List<TrustSummary> peers = england.trusts().stream()
                .filter(trust -> trust.type() == own.type())
                .toList();
        ContentCard card = new ContentCard("Beside trusts of its type");
        TrustType type = own.type();
        if (type != null && peers.size() >= FEWEST_PEERS) {
            Div ranges = new Div(
                    range("Activities held", own, peers, tally -> tally.held()),
                    range("People reached", own, peers, tally -> tally.reached().best()));
            ranges.addClassName("ranges");
            card.showFinding("The band is the middle half of the " + FigureFormat.count(peers.size()) + " "
                    + type.word().replace('-', ' ') + " trusts, the line in it the middle one; as at "
                    + LondonCalendar.inWords(england.participation().moment().asAt()) + ".");
            card.add(ranges);
        }
        if (map == IcbMapVersion.OF_2023) {
            card.add(then(own, england));
        }
        last.ifPresent(then -> card.add(then.inWords(own.code())));
        setVisible(card.getComponentCount() > 2);
        add(card);
    }

    /** In a week of the past: the board that it lay in then. */
    private static Paragraph then(TrustSummary own, PlaceBoard england) {
        return new Paragraph(
                new Span("On the map of that time it lay in "),
                BoardNavigation.place(
                        own.icb().name(),
                        Area.icb(own.icb().code()),
                        england.asked().campaign()),
                new Span("."));
    }

    private static PeerRangeChart range(
            String name, TrustSummary own, List<TrustSummary> peers, ToLongFunction<ActivityTotals> figure) {
        return PeerRangeChart.of(
                name,
                figure.applyAsLong(own.totals()),
                peers.stream().map(trust -> figure.applyAsLong(trust.totals())).toList(),
                "");
    }

    /**
     * The campaign before, and what the trust did in it.
     *
     * @param campaign newest of those before
     * @param then the trust's figures in it
     */
    record PriorCampaignResult(AnnouncedCampaign campaign, ParticipationSummary then) {

        static Optional<AnnouncedCampaign> before(AnnouncedCampaign campaign, List<AnnouncedCampaign> newestFirst) {
            return newestFirst.stream()
                    .filter(other -> other.id().value() < campaign.id().value())
                    .findFirst();
        }

        Paragraph inWords(@Nullable String code) {
            int held = then.total().held();
            Paragraph words = new Paragraph();
            words.addClassName("last-time");
            words.add(BoardNavigation.trust(campaign.name(), String.valueOf(code), campaign.id()));
            words.add(new Span(
                    held == 0
                            ? ": nothing is known of this trust from then."
                            : ": " + FigureFormat.count(held, "activity", "activities") + " held in all, "
                                    + FigureFormat.people(then.total().reached()) + " people reached."));
            return words;
        }
    }
}
